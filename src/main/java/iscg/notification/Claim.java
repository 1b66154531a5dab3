package iscg.notification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail that is one sender's to send.
 *
 * @param sender whose it is
 * @param subject the number of the need it is about; null for a digest
 * @param kind null for a digest
 */
record Claim(
        UUID mail,
        UUID sender,
        long person,
        @Nullable String subject,
        @Nullable NoticeKind kind,
        int attempts) {}
