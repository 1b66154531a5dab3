package iscg.journey;

/** The words that people find their way by, and what they are in English: a contract with whoever builds on the portal. */
enum Words {
    SUBMIT_A_NEED("needs.submit", "Submit a need"),
    TOPIC("need.form.topic.label", "Topic"),
    TITLE("need.form.title.label", "Title"),
    DESCRIPTION("need.form.description.label", "Description"),
    REQUEST("need.form.request.label", "What is asked for"),
    LANGUAGE("need.form.language.label", "Language of the text"),
    ATTACHMENTS("attachments.label", "Attachments"),
    CONTINUE("need.form.continue", "Continue"),
    SEND("need.check.send", "Send"),
    ASSIGN("need.triage.assign", "Assign to me"),
    ASK("need.triage.question.act", "Ask the submitter"),
    DECLINE("need.triage.reason.act", "Decline"),
    FORWARD("forwarding.form.forward", "Forward"),
    SEND_ADVICE("review.send", "Send advice"),
    ANSWER("need.triage.answer.act", "Answer and close");

    private final String key;
    private final String english;

    Words(String key, String english) {
        this.key = key;
        this.english = english;
    }

    String key() {
        return key;
    }

    String english() {
        return english;
    }
}
