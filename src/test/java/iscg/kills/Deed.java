package iscg.kills;

import java.util.List;

/** What people do with a need, and what must be there of it exactly once when it was done: nothing less, and nothing twice. */
enum Deed {
    SUBMIT(
            List.of("history need.submitted", "told need-submitted", "row need"),
            List.of("p.raghunathan@example.org", Deed.DELEGATE)),
    ASK(List.of("history need.asked", "told need-asked", "row question"), List.of(Deed.DELEGATE)),
    REPLY(
            List.of("history need.replied", "told need-replied", "row question-replied"),
            List.of("p.raghunathan@example.org")),
    FORWARD(
            List.of(
                    "history slip.sent-for-action RAG",
                    "history slip.sent-for-action TSAG",
                    "told slip-for-action RAG",
                    "told slip-for-action TSAG",
                    "row slip RAG",
                    "row slip TSAG",
                    "told need-forwarded"),
            List.of("t.wisniewski@example.org", "a.quispe@example.org", Deed.DELEGATE)),
    ADVISE_FOR_RAG(
            List.of("history slip.replied RAG", "told advice-sent RAG", "row slip-replied RAG"),
            List.of("p.raghunathan@example.org", Deed.DELEGATE)),
    ADVISE_FOR_TSAG(
            List.of("history slip.replied TSAG", "told advice-sent TSAG", "row slip-replied TSAG"),
            List.of("p.raghunathan@example.org", Deed.DELEGATE)),
    ANSWER(List.of("history need.answered", "told need-answered", "row answered"), List.of(Deed.DELEGATE));

    /** Stands for the address of whoever submitted the need. */
    static final String DELEGATE = "delegate";

    private final List<String> traces;
    private final List<String> mailedTo;

    Deed(List<String> traces, List<String> mailedTo) {
        this.traces = traces;
        this.mailedTo = mailedTo;
    }

    /** In the history, in what people are told, and in the tables of needs and slips. */
    List<String> traces() {
        return traces;
    }

    /** The addresses at which a mail on the need must arrive. */
    List<String> mailedTo() {
        return mailedTo;
    }
}
