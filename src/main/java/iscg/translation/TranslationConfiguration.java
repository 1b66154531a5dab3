package iscg.translation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class TranslationConfiguration {

    @Bean
    MachineTranslator machineTranslator(TranslationSettings settings, JsonMapper json) {
        var machine = settings.machine();
        return machine.address().isBlank() ? new NoMachine() : new RemoteMachine(machine, json);
    }
}
