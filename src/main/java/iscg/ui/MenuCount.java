package iscg.ui;

/** How much waits behind an entry of the navigation. A room offers it as a bean; the shell shows it next to the entry. */
public interface MenuCount {

    /** The path of the entry, such as {@code triage}. */
    String path();

    /** How many wait for whoever is signed in; nothing is shown for 0. Asked at each change of page, so it must be quick. */
    long count();
}
