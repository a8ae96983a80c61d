package fi.toteuma.web.internal.signin;

import io.nayuki.qrcodegen.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.binary.Base32;

/**
 * The key of an authenticator as it is shown once.
 *
 * @param text in base 32, four letters at a time, to type in
 * @param side of the picture, in squares
 * @param squares the dark ones, as an SVG path
 */
public record CodeKey(String text, int side, String squares) {

    private static final int QUIET = 4; // squares of white around it, as the standard asks for

    static CodeKey of(byte[] key, String login) {
        String secret = new Base32().encodeToString(key).replace("=", "");
        QrCode code = QrCode.encodeText(
                "otpauth://totp/Toteuma:" + URLEncoder.encode(login, StandardCharsets.UTF_8) + "?secret=" + secret + "&issuer=Toteuma",
                QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
                }
            }
        }
        return new CodeKey(secret.replaceAll("(.{4})(?=.)", "$1 "), code.size + 2 * QUIET, path.toString());
    }
}
