package iscg;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.lumo.Lumo;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** The portal of the Inter-Sector Coordination Group: needs of members, submitted, forwarded and answered. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "ISCG portal")
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("styles/portal.css")
public class IscgPortal implements AppShellConfigurator {

    public static void main(String[] arguments) {
        SpringApplication.run(IscgPortal.class, arguments);
    }
}
