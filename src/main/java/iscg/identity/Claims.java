package iscg.identity;

import iscg.language.Language;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the identity provider says of a person, in the portal's own terms. */
record Claims(
        String issuer,
        String subject,
        String name,
        String email,
        Set<Role> roles,
        Set<String> bodies,
        @Nullable String member,
        @Nullable MemberKind memberKind,
        @Nullable String memberName,
        @Nullable Region memberRegion,
        @Nullable Language language) {}
