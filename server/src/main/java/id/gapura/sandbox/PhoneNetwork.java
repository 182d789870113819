package id.gapura.sandbox;

import id.gapura.messaging.Channel;
import id.gapura.sandbox.PhoneScreens.Screen;
import java.util.List;

/** Somebody who carries messages, with every phone behind: a person reads and writes on {@link PhonePages}. */
public interface PhoneNetwork {
    PhoneScreens screens();

    /** What it carries, what a person looks at first in front. */
    List<Channel> channels();

    /** A person writes to Gapura. */
    void type(Screen screen, String text);
}
