package iscg.reading.child;

/** Reads one document. Throws nothing on a bad one: that it is bad is an answer. */
interface QuestionReader {

    Answer read(Question question);
}
