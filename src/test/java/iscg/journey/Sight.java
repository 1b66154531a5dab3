package iscg.journey;

import java.util.function.Consumer;

/**
 * One page of the portal, and who looks at it.
 *
 * @param name unlike that of any other
 * @param account empty for nobody who is signed in
 * @param path from the root of the portal
 * @param act what is done there before one looks
 */
record Sight(String name, String account, String path, Consumer<Visitor> act) {

    Sight(String name, String account, String path) {
        this(name, account, path, visitor -> {});
    }

    /** The page as it stands once it has come, in the visitor's language. */
    void openFor(Visitor visitor) {
        visitor.open(path + (path.contains("?") ? "&" : "?") + "lang="
                + visitor.language().tag());
        visitor.heading().waitFor();
        act.accept(visitor);
    }

    @Override
    public String toString() {
        return name;
    }
}
