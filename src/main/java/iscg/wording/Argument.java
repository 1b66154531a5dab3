package iscg.wording;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Something that is filled into a text, where a pattern of ICU names it.
 *
 * @param selectors of what the pattern chooses by, such as {@code one} and {@code =0}; empty where it chooses nothing
 */
record Argument(String name, Kind kind, Set<String> selectors) {

    /** What is filled in, as far as the pattern tells. */
    enum Kind {
        /** Words, a number or a day as it was written elsewhere. */
        TEXT,
        /** A number that is written here. */
        NUMBER,
        /** A number by which words are chosen. */
        PLURAL,
        /** A word by which words are chosen. */
        SELECT,
        /** What no text of the portal uses, such as a date in ICU's own form. */
        OTHER
    }

    Argument {
        selectors = Set.copyOf(selectors);
    }

    /**
     * All of them in the order of the pattern, those within the branches of others, too.
     *
     * @throws RuntimeException of ICU if the pattern cannot be read
     */
    static List<Argument> in(String text) {
        var pattern = new MessagePattern(text);
        var found = new ArrayList<Argument>();
        for (var at = 0; at < pattern.countParts(); at++) {
            if (pattern.getPartType(at) == Part.Type.ARG_START) {
                var name = pattern.getSubstring(pattern.getPart(at + 1));
                found.add(new Argument(name, kind(pattern, at), selectors(pattern, at)));
            }
        }
        return found;
    }

    private static Kind kind(MessagePattern pattern, int at) {
        var type = pattern.getPart(at).getArgType();
        if (type == ArgType.SIMPLE) {
            return pattern.partSubstringMatches(pattern.getPart(at + 2), "number") ? Kind.NUMBER : Kind.OTHER;
        }
        return switch (type) {
            case NONE -> Kind.TEXT;
            case PLURAL -> Kind.PLURAL;
            case SELECT -> Kind.SELECT;
            default -> Kind.OTHER;
        };
    }

    private static Set<String> selectors(MessagePattern pattern, int at) {
        var selectors = new LinkedHashSet<String>();
        for (var part = at + 1; part < pattern.getLimitPartIndex(at); part++) {
            if (pattern.getPartType(part) == Part.Type.ARG_SELECTOR) {
                selectors.add(pattern.getSubstring(pattern.getPart(part)));
            } else if (pattern.getPartType(part) == Part.Type.MSG_START) {
                part = pattern.getLimitPartIndex(part);
            }
        }
        return selectors;
    }
}
