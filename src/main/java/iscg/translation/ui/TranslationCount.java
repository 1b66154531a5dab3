package iscg.translation.ui;

import iscg.translation.TranslationService;
import iscg.ui.MenuCount;
import org.springframework.stereotype.Component;

/** How many translations wait, beside the entry of the list. */
@Component
class TranslationCount implements MenuCount {

    private final TranslationService translations;

    TranslationCount(TranslationService translations) {
        this.translations = translations;
    }

    @Override
    public String path() {
        return TranslationNavigation.TRANSLATIONS;
    }

    @Override
    public long count() {
        return translations.count();
    }
}
