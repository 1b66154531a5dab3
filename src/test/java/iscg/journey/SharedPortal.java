package iscg.journey;

import iscg.evaluation.RunningPortal;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives journeys one running portal, started with the first of them and stopped after the last. */
class SharedPortal implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(RunningPortal.class);
    }

    @Override
    public RunningPortal resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(SharedPortal.class))
                .computeIfAbsent(RunningPortal.class, key -> start(), RunningPortal.class);
    }

    private static RunningPortal start() {
        try {
            return RunningPortal.onFreshData(Path.of("target", "journeys"));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("The portal for the journeys does not start", e);
        }
    }
}
