package iscg;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.lumo.Lumo;
import iscg.verify.VerifyCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.modulith.Modulithic;

/** The portal of the Inter-Sector Coordination Group: needs of members, submitted, forwarded and answered. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "ISCG portal")
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("styles/portal.css")
public class IscgPortal implements AppShellConfigurator {

    /** Serves, or with {@code --iscg.command=…} does one thing and ends. */
    public static void main(String[] arguments) {
        switch (new SimpleCommandLinePropertySource(arguments).getProperty("iscg.command")) {
            case null -> SpringApplication.run(IscgPortal.class, arguments);
            case VerifyCommand.NAME -> System.exit(VerifyCommand.run(arguments, System.out));
            case String other -> throw new IllegalArgumentException("There is no command " + other);
        }
    }
}
