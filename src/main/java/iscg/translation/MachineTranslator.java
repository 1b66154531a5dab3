package iscg.translation;

import iscg.language.Language;
import java.util.List;

/** Translates by machine; whichever the deployment chose, or none. */
interface MachineTranslator {

    /** Whether it translates from one language into another. */
    boolean offers(Language from, Language into);

    /**
     * One translation for each segment, in their order.
     *
     * @throws MachineUnavailable if there is none, or it does not answer as it should
     */
    List<String> translate(List<String> segments, Language from, Language into);
}
