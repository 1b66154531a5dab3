package iscg.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.ClassUtils;

/**
 * How a reading process is started: with this machine's own Java, the portal's own classes, and an environment in which there
 * is nothing to find.
 */
record ReadingCommand(String mainClass, long megabytes) {

    static final int OUT_OF_MEMORY = 3;

    private static final String FROM_ONE_JAR = "org.springframework.boot.loader.launch.PropertiesLauncher";

    /** Starts it, with its own folder for what parsers put aside. */
    Process start(Path folder) throws IOException {
        var builder = new ProcessBuilder(words(folder)).redirectError(ProcessBuilder.Redirect.DISCARD);
        var environment = builder.environment();
        var systemRoot = Optional.ofNullable(environment.get("SystemRoot"));
        environment.clear();
        environment.putAll(Map.of("LC_ALL", "C.UTF-8")); // else paths beyond ASCII could not be opened
        systemRoot.ifPresent(root -> environment.put("SystemRoot", root)); // Windows starts no Java without it
        return builder.start();
    }

    private List<String> words(Path folder) {
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-XX:+ExitOnOutOfMemoryError", // with OUT_OF_MEMORY
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Dlogback.configurationFile=iscg/reading/child/silent.xml",
                "-Djava.io.tmpdir=" + folder,
                "-XX:ErrorFile=" + folder.resolve("crash.log"),
                "-cp",
                System.getProperty("java.class.path")));
        if (ClassUtils.isPresent(FROM_ONE_JAR, ClassLoader.getSystemClassLoader())) {
            words.add("-Dloader.main=" + mainClass);
            words.add(FROM_ONE_JAR);
        } else {
            words.add(mainClass);
        }
        return words;
    }
}
