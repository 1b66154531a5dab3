package iscg.audit;

import iscg.audit.HistoryTables.Link;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What somebody may do to the history who gets at the database. Each changes something, somewhere, at random. */
enum Alteration {
    SUBJECT {
        @Override
        HistoryEntry alter(HistoryEntry e, Random random) {
            return with(
                    e, e.id(), spoiled(e.subject(), random), e.verb(), e.person(), e.name(), e.audience(), e.details());
        }
    },
    VERB {
        @Override
        HistoryEntry alter(HistoryEntry e, Random random) {
            return with(
                    e, e.id(), e.subject(), spoiled(e.verb(), random), e.person(), e.name(), e.audience(), e.details());
        }
    },
    PERSON {
        @Override
        HistoryEntry alter(HistoryEntry e, Random random) {
            var other = e.person() == null
                    ? Long.valueOf(random.nextInt(9))
                    : random.nextBoolean() ? null : Long.valueOf(e.person() + 1);
            return with(e, e.id(), e.subject(), e.verb(), other, e.name(), e.audience(), e.details());
        }
    },
    NAME {
        @Override
        HistoryEntry alter(HistoryEntry e, Random random) {
            var other = e.name() == null ? "" : random.nextInt(4) == 0 ? null : spoiled(e.name(), random);
            return with(e, e.id(), e.subject(), e.verb(), e.person(), other, e.audience(), e.details());
        }
    },
    CAPACITY {
        @Override
        HistoryEntry alter(HistoryEntry e, Random random) {
            var other = e.capacity() == null ? "admin" : spoiled(e.capacity(), random);
            return new HistoryEntry(
                    e.id(),
                    e.subject(),
                    e.verb(),
                    e.person(),
                    e.name(),
                    other,
                    e.happenedAt(),
                    e.audience(),
                    e.details());
        }
    },
    MOMENT {
        @Override
        HistoryEntry alter(HistoryEntry e, Random random) {
            var other = e.happenedAt().plusNanos(1000L * (1 + random.nextInt(1_000_000)));
            return new HistoryEntry(
                    e.id(),
                    e.subject(),
                    e.verb(),
                    e.person(),
                    e.name(),
                    e.capacity(),
                    other,
                    e.audience(),
                    e.details());
        }
    },
    AUDIENCE {
        @Override
        HistoryEntry alter(HistoryEntry e, Random random) {
            return with(
                    e, e.id(), e.subject(), e.verb(), e.person(), e.name(), spoiled(e.audience(), random), e.details());
        }
    },
    DETAILS {
        @Override
        HistoryEntry alter(HistoryEntry e, Random random) {
            return with(
                    e, e.id(), e.subject(), e.verb(), e.person(), e.name(), e.audience(), spoiled(e.details(), random));
        }
    },
    NUMBER {
        @Override
        HistoryEntry alter(HistoryEntry e, Random random) {
            return with(
                    e,
                    10_000 + random.nextInt(99),
                    e.subject(),
                    e.verb(),
                    e.person(),
                    e.name(),
                    e.audience(),
                    e.details());
        }
    },
    BETWEEN_FIELDS {
        @Override
        HistoryEntry alter(HistoryEntry e, Random random) {
            return with(
                    e,
                    e.id(),
                    e.subject() + e.verb().charAt(0),
                    e.verb().substring(1),
                    e.person(),
                    e.name(),
                    e.audience(),
                    e.details());
        }
    },
    HASH {
        @Override
        void to(HistoryTables tables, Random random) {
            var place = random.nextInt(tables.links.size());
            var link = tables.links.get(place);
            tables.links.set(place, new Link(link.position(), link.entry(), spoiled(link.hash(), random)));
        }
    },
    POSITION {
        @Override
        void to(HistoryTables tables, Random random) {
            var place = random.nextInt(tables.links.size());
            var link = tables.links.get(place);
            var other = random.nextBoolean() ? -link.position() : 10_000 + random.nextInt(99);
            tables.links.set(place, new Link(other, link.entry(), link.hash()));
        }
    },
    REMOVED_ENTRY {
        @Override
        void to(HistoryTables tables, Random random) {
            tables.entries.remove(random.nextInt(tables.entries.size()));
        }
    },
    REMOVED_LINK {
        @Override
        void to(HistoryTables tables, Random random) {
            tables.links.remove(random.nextInt(tables.links.size()));
        }
    },
    REMOVED_ALTOGETHER {
        @Override
        void to(HistoryTables tables, Random random) {
            var place = random.nextInt(tables.links.size());
            tables.entries.remove(place);
            tables.links.remove(place);
        }
    },
    REMOVED_AND_LINKED_AFRESH {
        @Override
        void to(HistoryTables tables, Random random) {
            REMOVED_ALTOGETHER.to(tables, random);
            tables.linkAfresh();
        }
    },
    ALTERED_AND_LINKED_AFRESH {
        @Override
        void to(HistoryTables tables, Random random) {
            DETAILS.to(tables, random);
            tables.linkAfresh();
        }
    },
    SWAPPED {
        @Override
        void to(HistoryTables tables, Random random) {
            var one = random.nextInt(tables.links.size());
            var other = (one + 1 + random.nextInt(tables.links.size() - 1)) % tables.links.size();
            var first = tables.links.get(one);
            var second = tables.links.get(other);
            tables.links.set(one, new Link(first.position(), second.entry(), first.hash()));
            tables.links.set(other, new Link(second.position(), first.entry(), second.hash()));
        }
    },
    SWAPPED_AND_LINKED_AFRESH {
        @Override
        void to(HistoryTables tables, Random random) {
            SWAPPED.to(tables, random);
            tables.linkAfresh();
        }
    },
    INSERTED {
        @Override
        void to(HistoryTables tables, Random random) {
            tables.entries.add(NUMBER.alter(tables.entries.get(random.nextInt(tables.entries.size())), random));
        }
    },
    INSERTED_AND_LINKED_AFRESH {
        @Override
        void to(HistoryTables tables, Random random) {
            var place = random.nextInt(tables.links.size());
            var forged = NUMBER.alter(tables.entries.get(place), random);
            tables.entries.add(forged);
            tables.links.add(place, new Link(0, forged.id(), ""));
            tables.linkAfresh();
        }
    },
    CUT_OFF {
        @Override
        void to(HistoryTables tables, Random random) {
            var left = random.nextInt(tables.links.size());
            tables.entries.subList(left, tables.entries.size()).clear();
            tables.links.subList(left, tables.links.size()).clear();
        }
    };

    /** Does it. */
    void to(HistoryTables tables, Random random) {
        var place = random.nextInt(tables.entries.size());
        tables.entries.set(place, alter(tables.entries.get(place), random));
    }

    HistoryEntry alter(HistoryEntry entry, Random random) {
        throw new UnsupportedOperationException();
    }

    private static HistoryEntry with(
            HistoryEntry e,
            long id,
            String subject,
            String verb,
            @Nullable Long person,
            @Nullable String name,
            String audience,
            String details) {
        return new HistoryEntry(id, subject, verb, person, name, e.capacity(), e.happenedAt(), audience, details);
    }

    /** The same text but for one letter: another one, one more or one less. */
    static String spoiled(String text, Random random) {
        var place = random.nextInt(text.length());
        var letter = (char) ('a' + random.nextInt(26));
        var ways = List.of(
                text.substring(0, place) + letter + text.substring(place + 1),
                text.substring(0, place) + letter + text.substring(place),
                text.substring(0, place) + text.substring(place + 1),
                text + " ");
        var other = ways.get(random.nextInt(ways.size()));
        return other.equals(text) ? text + letter : other;
    }
}
