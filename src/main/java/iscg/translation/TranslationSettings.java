package iscg.translation;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param days within how many days a text is to be translated
 * @param machine where segments are translated by machine
 */
@ConfigurationProperties("iscg.translation")
record TranslationSettings(int days, Machine machine) {

    /**
     * @param address takes segments and gives them back translated; empty where there is none
     * @param key sent along as a bearer token; may be empty
     */
    record Machine(String address, String key) {}
}
