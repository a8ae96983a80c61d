package fi.toteuma.kernel;

/** Which Toteuma this is. What is frozen names it, because another one may write the same report in other bytes. */
public final class ProductVersion {

    public static final String NUMBER = "0.1.0";

    private ProductVersion() {}
}
