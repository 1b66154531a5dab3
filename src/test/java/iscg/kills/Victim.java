package iscg.kills;

import iscg.evaluation.RunningPortal;
import java.io.IOException;

/** What is ended by kill -9, and started again at once. */
enum Victim {
    PORTAL {
        @Override
        void killAndStart(RunningPortal portal) throws InterruptedException {
            portal.kill9Portal();
            portal.startPortal();
        }
    },
    DATABASE {
        @Override
        void killAndStart(RunningPortal portal) throws IOException, InterruptedException {
            portal.kill9Database();
        }
    },
    MAIL_SERVER {
        @Override
        void killAndStart(RunningPortal portal) {
            portal.kill9MailServer();
        }
    };

    /** Returns when it serves again, or fails within minutes. */
    abstract void killAndStart(RunningPortal portal) throws IOException, InterruptedException;
}
