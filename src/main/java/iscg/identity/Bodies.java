package iscg.identity;

import iscg.language.Language;
import iscg.language.Messages;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bodies and members as everybody may know them; public facts, so without an access rule. */
@Service
@Transactional(readOnly = true)
public class Bodies {

    private final BodyRepository bodies;
    private final MemberRepository members;
    private final Messages messages;

    Bodies(BodyRepository bodies, MemberRepository members, Messages messages) {
        this.bodies = bodies;
        this.members = members;
        this.messages = messages;
    }

    /** All bodies in the official order. */
    public List<Body> all() {
        return bodies.findAllByOrderByPosition();
    }

    /** @throws NoSuchElementException if no body has that code */
    public Body body(String code) {
        return bodies.findById(code).orElseThrow(() -> new NoSuchElementException(code));
    }

    /** @throws NoSuchElementException if no member has that code */
    public Member member(String code) {
        return members.findById(code).orElseThrow(() -> new NoSuchElementException(code));
    }

    /** All known members by code. */
    public Map<String, Member> members() {
        return members.findAll().stream().collect(Collectors.toMap(Member::code, Function.identity()));
    }

    /** What {@link Actor#capacity} names, in the reader's language. */
    public String capacity(String capacity, Language reader) {
        return capacity(capacity, reader, body -> body.name(reader));
    }

    /** The same as it stands in brackets behind a name: with the body’s abbreviation, which stands in brackets itself elsewhere. */
    public String capacityInBrackets(String capacity, Language reader) {
        return capacity(capacity, reader, body -> body.abbreviation(reader));
    }

    private String capacity(String capacity, Language reader, Function<Body, String> named) {
        var code = capacity.substring(capacity.indexOf(':') + 1);
        return switch (capacity.split(":")[0]) {
            case "member" -> member(code).name(reader);
            case "body" -> positionIn(code, reader, named);
            default -> messages.text(reader, "capacity." + code);
        };
    }

    /** As in {@code TSAG:vice-chair}; without a position, as older entries of the history have it, the body alone. */
    private String positionIn(String code, Language reader, Function<Body, String> named) {
        var parts = code.split(":");
        var name = named.apply(body(parts[0]));
        return parts.length == 1
                ? name
                : Position.ofWord(parts[1])
                        .map(position -> messages.text(reader, position.key(), Map.of("body", name)))
                        .orElse(name);
    }
}
