package iscg.testing;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Tells every Spring context of a test what is different from the product: where things are kept, and what is left out. */
public final class TestSettings implements ContextCustomizerFactory {

    private static final Map<String, Supplier<String>> SETTINGS = Map.ofEntries(
            entry("spring.datasource.url", () -> TestDatabase.running().url()),
            entry("spring.datasource.username", () -> TestDatabase.running().user()),
            entry("spring.datasource.password", () -> TestDatabase.running().password()),
            entry("spring.test.database.replace", () -> "none"),
            entry(
                    "iscg.storage.folder",
                    () -> Workplace.folder("test-documents").toString()),
            entry("iscg.passport.key", () -> "dGVzdHMgc2VhbCB3aXRoIGEga2V5IG9mIDMyIGJ5dGU="),
            entry("iscg.mail.host", () -> "127.0.0.1"),
            entry("iscg.mail.port", () -> String.valueOf(TestMailServer.port())),
            entry("iscg.mail.collect", () -> "0s"),
            entry("iscg.history.folder", () -> Workplace.folder("test-history").toString()),
            // On the class path for the demo identity provider alone.
            entry("spring.autoconfigure.exclude", () -> """
                    org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration,\
                    org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration"""));

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        return new Customizer();
    }

    /** A record, so that all tests compare equal in this and share a context where they can. */
    private record Customizer() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration test) {
            context.getEnvironment().getPropertySources().addFirst(new WhenAsked());
        }
    }

    /** Values are made when asked for, so that a test without a database starts none. */
    private static final class WhenAsked extends EnumerablePropertySource<Map<String, Supplier<String>>> {

        WhenAsked() {
            super("test settings", SETTINGS);
        }

        @Override
        public String[] getPropertyNames() {
            return source.keySet().toArray(String[]::new);
        }

        @Override
        public Object getProperty(String name) {
            var value = source.get(name);
            return value == null ? null : value.get();
        }
    }
}
