package iscg.translation;

/** Nothing was translated by machine; nothing was changed. */
public class MachineUnavailable extends RuntimeException {

    MachineUnavailable(String why) {
        super(why);
    }

    MachineUnavailable(Throwable cause) {
        super(cause);
    }
}
