package iscg.journey;

import iscg.language.Language;
import java.util.HashMap;
import java.util.Map;

/** People at browsers of their own; each signs in once, and then reads whichever language they are asked to. */
final class Visitors implements AutoCloseable {

    private final String address;
    private final Map<String, Visitor> signedIn = new HashMap<>();

    Visitors(String address) {
        this.address = address;
    }

    /**
     * Who comes for the first time reads this language from then on; who came before, from the next address they open that asks for it.
     *
     * @param account empty for somebody who is not signed in
     */
    Visitor of(String account, Language language) {
        return signedIn.computeIfAbsent(account, one -> arrive(one, language)).in(language);
    }

    private Visitor arrive(String account, Language language) {
        var visitor = Visitor.reading(language, address);
        return account.isEmpty() ? visitor : visitor.signIn(account);
    }

    @Override
    public void close() {
        signedIn.values().forEach(Visitor::close);
    }
}
