package iscg.reading.child;

import java.util.Map;

/** Counts the pictures of a drawing that nothing describes and that are not marked as decoration. */
final class Pictures implements OfficeFile.Visitor {

    private final String frame;
    private final String properties;
    private boolean inFrame;
    private boolean undescribed;
    private int count;

    /**
     * @param frame the element around one picture
     * @param properties the element in it that bears the description
     */
    Pictures(String frame, String properties) {
        this.frame = frame;
        this.properties = properties;
    }

    int count() {
        return count;
    }

    @Override
    public void start(String name, Map<String, String> attributes) {
        if (name.equals(frame)) {
            inFrame = true;
            undescribed = false;
        } else if (inFrame && name.equals(properties)) {
            undescribed = attributes.getOrDefault("descr", "").isBlank();
        } else if (inFrame && name.equals("decorative") && !"0".equals(attributes.get("val"))) {
            undescribed = false;
        }
    }

    @Override
    public void end(String name) {
        if (inFrame && name.equals(frame)) {
            inFrame = false;
            count += undescribed ? 1 : 0;
        }
    }
}
