package iscg.need;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The topics as everybody may know them; public facts, so without an access rule. */
@Service
@Transactional(readOnly = true)
public class Topics {

    private final TopicRepository topics;

    Topics(TopicRepository topics) {
        this.topics = topics;
    }

    /** Those that can be chosen for a new need, in their order. */
    public List<Topic> active() {
        return topics.findAllByActiveTrueOrderByPosition();
    }

    /** Those that any need may bear, retired ones included, in their order. */
    public List<Topic> all() {
        return topics.findAllByOrderByPosition();
    }
}
