package iscg.journey;

import com.vaadin.flow.router.Route;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/** The addresses at which the portal answers with a page, as its code has them. */
final class PagesThereAre {

    /** What only leads on: to what a notice is about, to the content of a file. */
    private static final Set<String> LEAD_ON = Set.of("notices/:notice([0-9]{1,18})", "/download", "/view");

    private PagesThereAre() {}

    /** Those at which none of these looks. */
    static List<String> without(List<Sight> sights) {
        var seen = sights.stream()
                .map(sight -> sight.path().replaceFirst("[?].*", ""))
                .toList();
        return Stream.concat(worked(), read())
                .filter(page -> LEAD_ON.stream().noneMatch(page.address()::endsWith))
                .filter(page -> seen.stream().noneMatch(page.isAt()))
                .map(Place::address)
                .toList();
    }

    /** Where people work. */
    private static Stream<Place> worked() {
        return annotated(Route.class)
                .map(view -> view.getAnnotation(Route.class).value())
                .map(route -> new Place(route, patternOf(route).asMatchPredicate()));
    }

    private static Pattern patternOf(String route) {
        return Pattern.compile("/"
                + route.replaceAll("/:\\w+[?]", "(/[^/]+)?")
                        .replaceAll(":\\w+[(]([^()]+)[)]", "$1")
                        .replaceAll(":\\w+", "[^/]+"));
    }

    /** What people only read; a method that gives the name of a template gives a page. */
    private static Stream<Place> read() {
        return annotated(Controller.class)
                .flatMap(controller -> Arrays.stream(controller.getDeclaredMethods()))
                .filter(method ->
                        method.isAnnotationPresent(GetMapping.class) && method.getReturnType() == String.class)
                .flatMap(method ->
                        Arrays.stream(method.getAnnotation(GetMapping.class).value()))
                .map(address -> {
                    var pattern = PathPatternParser.defaultInstance.parse(address);
                    return new Place(address, path -> pattern.matches(PathContainer.parsePath(path)));
                });
    }

    private static Stream<Class<?>> annotated(Class<? extends Annotation> mark) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(mark));
        return scanner.findCandidateComponents("iscg").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null));
    }

    private record Place(String address, Predicate<String> isAt) {}
}
