package iscg.notification;

/** Where a mail stands. */
enum MailState {
    WAITING,
    /** Being handed to the mail server, which has not got all of it: if that breaks off, nobody got it. */
    SENDING,
    /** The server has got all of it but for the last dot; if that breaks off, only the server knows whether it took it. */
    ENDING,
    SENT,
    /** The server will not take it; somebody must look. */
    REFUSED,
    /** There was nothing left in it that its receiver may read. */
    DROPPED
}
