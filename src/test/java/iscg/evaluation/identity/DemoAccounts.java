package iscg.evaluation.identity;

import static iscg.evaluation.identity.DemoAccount.delegate;
import static iscg.evaluation.identity.DemoAccount.focalPoint;
import static iscg.evaluation.identity.DemoAccount.official;

import iscg.evaluation.identity.DemoAccount.Member;
import iscg.language.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The invented people: a delegate in each of the six languages, and everyone a need meets on its way. */
public final class DemoAccounts {

    private static final List<DemoAccount> ALL = List.of(
            delegate("delegate", "Wanjiru Kamau", "w.kamau@ke.example.org", Language.ENGLISH, state("KE")),
            delegate(
                    "delegate-fr",
                    "Camille Berthier",
                    "c.berthier@telecoms-rhone-alpin.example.org",
                    Language.FRENCH,
                    sectorMember("telecoms-rhone-alpin", "Télécoms Rhône-Alpin", "europe")),
            delegate("delegate-ar", "منى عبد الرحمن", "m.abdelrahman@eg.example.org", Language.ARABIC, state("EG")),
            delegate("delegate-zh", "李文静", "wenjing.li@cn.example.org", Language.CHINESE, state("CN")),
            delegate("delegate-ru", "Айгуль Нурланова", "a.nurlanova@kz.example.org", Language.RUSSIAN, state("KZ")),
            delegate("delegate-es", "Martín Etchegaray", "m.etchegaray@uy.example.org", Language.SPANISH, state("UY")),
            focalPoint("focal-point", "Joseph Otieno", "j.otieno@ke.example.org", Language.ENGLISH, state("KE")),
            official(
                    "secretariat",
                    "Priya Raghunathan",
                    "p.raghunathan@example.org",
                    "secretariat",
                    "GS",
                    "BR",
                    "TSB",
                    "BDT"),
            official("chair-rag", "Tomasz Wiśniewski", "t.wisniewski@example.org", "chair", "RAG"),
            official("chair-tsag", "Ana Lucía Quispe", "a.quispe@example.org", "chair", "TSAG"),
            official("vice-chair-tsag", "Linnea Bergström", "l.bergstrom@example.org", "chair", "TSAG:vice-chair"),
            official("reviewer-tsag", "Kofi Mensah", "k.mensah@example.org", "", "TSAG:reviewer"),
            official("chair-tdag", "Fatoumata Diallo", "f.diallo@example.org", "chair", "TDAG"),
            official(
                    "vice-chair-rag-tdag",
                    "Rania Haddad",
                    "r.haddad@example.org",
                    "chair",
                    "RAG:vice-chair",
                    "TDAG:vice-chair"),
            official("translator", "Élise Okafor", "e.okafor@example.org", "translator"),
            official("admin", "Noa Tamatoa", "n.tamatoa@example.org", "admin"));

    private DemoAccounts() {}

    static List<DemoAccount> all() {
        return ALL;
    }

    static DemoAccount of(String account) {
        return ALL.stream()
                .filter(one -> one.account().equals(account))
                .findFirst()
                .orElseThrow();
    }

    /** For a terminal: account, language, what they are, and last, since its width is anybody's guess, the name. */
    public static String asTable() {
        var texts = new SignInTexts(Language.ENGLISH);
        return ALL.stream()
                .map(one -> "  %-20s  %s  %-64s  %s%n"
                        .formatted(one.account(), one.language().tag(), texts.capacity(one), one.name()))
                .collect(Collectors.joining());
    }

    private static Member state(String code) {
        return new Member(code, "member-state", Optional.empty(), Optional.empty());
    }

    private static Member sectorMember(String code, String name, String region) {
        return new Member(code, "sector-member", Optional.of(name), Optional.of(region));
    }
}
