package iscg;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import iscg.identity.Player;
import iscg.testing.PortalTest;
import iscg.testing.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.stereotype.Service;

/** The tables of docs/rights.md say who may call what; here each of their cells is tried. */
@PortalTest
class AccessRulesTest {

    /** Who stands behind the columns of the tables. */
    private static final Map<String, Player> COLUMNS = Map.of(
            "delegate", Player.DELEGATE_OF_KENYA,
            "focal point", Player.FOCAL_POINT_OF_KENYA,
            "chair", Player.CHAIR_OF_RAG,
            "secretariat", Player.SECRETARY,
            "admin", Player.ADMIN,
            "translator", Player.TRANSLATOR);

    @Autowired
    ApplicationContext portal;

    @Autowired
    Stage stage;

    /** A row: the service's method, and for each column whether it may be called. */
    record Row(String act, Map<String, Boolean> allowed) {

        /** Whom the table does not name may do nothing that not all may whom it names. */
        boolean fits(String column, boolean may) {
            return allowed.containsKey(column) ? may == allowed.get(column) : !may || everybodyMay();
        }

        private boolean everybodyMay() {
            return allowed.entrySet().stream()
                    .filter(cell -> COLUMNS.containsKey(cell.getKey()))
                    .allMatch(Map.Entry::getValue);
        }

        @Override
        public String toString() {
            return act;
        }
    }

    static List<List<String>> cells() {
        try {
            return Files.readAllLines(Path.of("docs", "rights.md")).stream()
                    .filter(line -> line.startsWith("| `") || line.startsWith("| act |"))
                    .map(line -> Arrays.stream(line.split("\\|"))
                            .map(String::strip)
                            .skip(1)
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each under the heads of its own table. */
    static Stream<Row> rows() {
        var rows = new ArrayList<Row>();
        List<String> heads = List.of();
        for (var cells : cells()) {
            if (cells.getFirst().equals("act")) {
                heads = cells;
            } else if (cells.getFirst().contains(".")) {
                rows.add(row(heads, cells));
            }
        }
        return rows.stream();
    }

    private static Row row(List<String> heads, List<String> cells) {
        var allowed = new HashMap<String, Boolean>();
        for (var column = 1; column < heads.indexOf("and only"); column++) {
            allowed.put(heads.get(column), cells.get(column).equals("✓"));
        }
        return new Row(cells.getFirst().replace("`", ""), allowed);
    }

    static List<String> withoutRule() {
        return cells().stream()
                .map(cells -> cells.getFirst().replace("`", ""))
                .filter(name -> !name.contains(".") && !name.equals("act"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void letsDoWhatTheTableSaysAndRefusesTheRest(Row row) {
        var method = methods().get(row.act());
        assertThat(method).as("a service method of this name").isNotNull();
        assertThat(mayCall(method)).as("nobody").isEqualTo(row.allowed().get("nobody"));
        COLUMNS.forEach((column, player) -> {
            var may = stage.as(player, () -> mayCall(method));
            assertThat(row.fits(column, may)).as("%s may: %s", column, may).isTrue();
        });
    }

    @Test
    void hasARowForEveryMethodOfAService() {
        assertThat(methods().keySet())
                .containsExactlyInAnyOrderElementsOf(rows().map(Row::act).toList());
    }

    @Test
    void hasARuleAtEveryMethodOfAService() {
        assertThat(serviceMethods()).allMatch(AccessRulesTest::hasRule);
    }

    private static boolean hasRule(Method method) {
        return AnnotatedElementUtils.hasAnnotation(method, PreAuthorize.class)
                || AnnotatedElementUtils.hasAnnotation(method.getDeclaringClass(), PreAuthorize.class);
    }

    /** Calls with nothing in hand: what comes after the rule may fail as it likes. */
    private boolean mayCall(Method method) {
        var service = portal.getBean(method.getDeclaringClass());
        var nothing = Arrays.stream(method.getParameterTypes())
                .map(AccessRulesTest::nothing)
                .toArray();
        try {
            method.invoke(service, nothing);
            return true;
        } catch (InvocationTargetException e) {
            return !(e.getCause() instanceof AuthorizationDeniedException
                    || e.getCause() instanceof AuthenticationCredentialsNotFoundException);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object nothing(Class<?> type) {
        return type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : null;
    }

    /** By the names the tables have for them. */
    private Map<String, Method> methods() {
        return serviceMethods()
                .collect(toMap(
                        method -> method.getDeclaringClass().getSimpleName() + "." + method.getName(),
                        method -> method,
                        (one, overload) -> one));
    }

    /** The public methods of all services but those that need no rule. */
    private Stream<Method> serviceMethods() {
        return portal.getBeansWithAnnotation(Service.class).values().stream()
                .map(AopUtils::getTargetClass)
                .filter(type -> type.getPackageName().startsWith("iscg"))
                .filter(type -> !withoutRule().contains(type.getSimpleName()))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }
}
