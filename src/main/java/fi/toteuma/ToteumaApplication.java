package fi.toteuma;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program. What it does is in the rooms beside it; the verbs of its command line are in {@code commandline}. */
@SpringBootApplication
public class ToteumaApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ToteumaApplication.class, arguments);
    }
}
