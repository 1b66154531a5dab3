package iscg.translation;

import iscg.language.Language;
import java.util.List;

/** Where no service is configured. */
class NoMachine implements MachineTranslator {

    @Override
    public boolean offers(Language from, Language into) {
        return false;
    }

    @Override
    public List<String> translate(List<String> segments, Language from, Language into) {
        throw new MachineUnavailable("No machine translation is configured");
    }
}
