package iscg.document;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Lets connections be read in larger pieces than the 8 KB of Tomcat's default: uploads arrive a quarter faster ({@code
 * ./portal bench upload}). Each open connection holds one such piece.
 */
@Configuration(proxyBeanMethods = false)
class UploadConnections {

    private static final int PIECE = 64 << 10;

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> readInLargerPieces() {
        return factory -> factory.addConnectorCustomizers(
                connector -> connector.setProperty("socket.appReadBufSize", String.valueOf(PIECE)));
    }
}
