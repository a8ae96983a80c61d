package fi.toteuma.commandline;

import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/** How a verb gets the running program. */
public interface Program {

    /**
     * Starts the rooms without a web server.
     *
     * @param properties settings by name, over those of the environment
     */
    ConfigurableApplicationContext start(Map<String, Object> properties);

    /** Starts the rooms and the web server. */
    ConfigurableApplicationContext serve(Map<String, Object> properties);
}
