package iscg.need.ui;

import iscg.need.NeedListItem;
import iscg.translation.ReadableTextService;
import iscg.translation.TextPlace;
import iscg.ui.Reader;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;

/** Gives lists of needs the titles in the reader's language, as far as they are translated; one question a page. */
@Component
public class NeedTitles {

    private final ReadableTextService texts;

    NeedTitles(ReadableTextService texts) {
        this.texts = texts;
    }

    public Page<NeedListItem> inReadersLanguage(Page<NeedListItem> needs) {
        var reader = Reader.current().language();
        var places = needs.stream()
                .filter(need -> need.language() != reader)
                .map(need -> TextPlace.ofNeed(need.number()))
                .toList();
        var titles = texts.titles(places, reader);
        return needs.map(need -> {
            var title = titles.get(TextPlace.ofNeed(need.number()));
            return title == null ? need : need.in(reader, title);
        });
    }
}
