package fi.toteuma.web.internal.guard;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An endpoint that costs more than a page does: one person may ask for it only so often. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Limited {

    Kind value();

    /** What is limited. The numbers are far above what a person does by hand, and far below what keeps a server busy. */
    enum Kind {
        /** Documents as pages, with all their tables. */
        DOCUMENT(120),
        /** Documents made and checked for one person: before they are published, added or laid out anew. */
        PREVIEW(60),
        /** Files in any format: each may take seconds to make. */
        FILE(30),
        /** Questions to the search, and to the one that finds figures while one types. */
        SEARCH(120),
        /** Files on their way in. */
        UPLOAD(30);

        private final int inAMinute;

        Kind(int inAMinute) {
            this.inAMinute = inAMinute;
        }

        /** How many times in a minute, unless set otherwise. */
        public int inAMinute() {
            return inAMinute;
        }
    }
}
