package iscg.testing;

import iscg.audit.SignedEnds;
import iscg.forwarding.SlipsOnTheirWay;
import iscg.live.MeetingsInSession;
import iscg.meeting.AgendasOnTheirWay;
import iscg.meeting.MeetingsOnTheirWay;
import iscg.need.NeedsOnTheirWay;
import iscg.report.ReportsOnTheirWay;
import iscg.translation.Translators;
import iscg.wording.TextsOnTheirWay;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A test of the whole portal short of its pages, on a real MariaDB that holds nothing but what a new portal holds. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@ExtendWith(NewPortal.class)
@Import({
    Stage.class,
    SetClock.class,
    WorkOnDemand.class,
    SetScanner.class,
    SetReaders.class,
    NeedsOnTheirWay.class,
    SlipsOnTheirWay.class,
    MeetingsOnTheirWay.class,
    AgendasOnTheirWay.class,
    ReportsOnTheirWay.class,
    MeetingsInSession.class,
    TextsOnTheirWay.class,
    Translators.class,
    SignedEnds.class
})
@Tag("portal")
public @interface PortalTest {}
