package fi.toteuma.reminders.internal;

import fi.toteuma.kernel.WrongSetting;
import fi.toteuma.kernel.WrongSetting.Expected;
import fi.toteuma.reminders.Letter;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * A mail server that takes letters by SMTP. Set up by {@code toteuma.smtp.host} and its fellows ({@code TOTEUMA_SMTP_HOST} …); without a
 * host nothing leaves. {@code toteuma.smtp.security} is {@code starttls} where nothing else is said: a server that doesn't offer it is
 * refused; {@code tls} for a port that begins with it; {@code none} for a server on this machine only.
 */
@Component
class SmtpPost implements Post {

    private static final String PATIENCE = "10000"; // milliseconds
    private static final int LONGEST_REASON = 300;

    /** A name, or an address of four or of six parts. */
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_])?\\.?|\\[?[0-9A-Fa-f:.]+]?");

    private final boolean there;
    private final String from;
    private final JavaMailSenderImpl server = new JavaMailSenderImpl();

    SmtpPost(
            @Value("${toteuma.smtp.host:}") String host, @Value("${toteuma.smtp.port:587}") String port,
            @Value("${toteuma.smtp.user:}") String user, @Value("${toteuma.smtp.password:}") String password,
            @Value("${toteuma.smtp.from:}") String from, @Value("${toteuma.smtp.security:starttls}") String security) {
        this.there = !host.isBlank();
        this.from = from.strip();
        if (there && !HOST.matcher(host.strip()).matches()) {
            throw new WrongSetting("toteuma.smtp.host", host, Expected.HOST);
        }
        if (there && !isAddress(this.from)) {
            throw new WrongSetting("toteuma.smtp.from", from, Expected.SENDER);
        }
        if (!Set.of("starttls", "tls", "none").contains(security)) {
            throw new WrongSetting("toteuma.smtp.security", security, Expected.MAIL_SECURITY);
        }
        String protocol = security.equals("tls") ? "smtps" : "smtp";
        server.setHost(host.strip());
        server.setPort(WrongSetting.port("toteuma.smtp.port", port));
        server.setProtocol(protocol);
        server.setDefaultEncoding(StandardCharsets.UTF_8.name());
        if (!user.isBlank()) {
            server.setUsername(user);
            server.setPassword(password);
        }
        server.setJavaMailProperties(properties("mail." + protocol + ".", security, !user.isBlank()));
    }

    private static boolean isAddress(String from) {
        try {
            new InternetAddress(from).validate();
            return from.contains("@");
        } catch (MessagingException e) {
            return false;
        }
    }

    private static Properties properties(String prefix, String security, boolean signsIn) {
        Properties properties = new Properties();
        properties.setProperty(prefix + "auth", String.valueOf(signsIn));
        properties.setProperty(prefix + "connectiontimeout", PATIENCE);
        properties.setProperty(prefix + "timeout", PATIENCE);
        properties.setProperty(prefix + "writetimeout", PATIENCE);
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "starttls.enable", String.valueOf(security.equals("starttls")));
        properties.setProperty(prefix + "starttls.required", String.valueOf(security.equals("starttls")));
        return properties;
    }

    @Override
    public boolean isThere() {
        return there;
    }

    /** All in one connection: a server that doesn't answer is waited for once. */
    @Override
    public Map<Letter, String> send(Collection<Letter> letters) {
        Map<MimeMessage, Letter> messages = new LinkedHashMap<>();
        letters.forEach(letter -> messages.put(message(letter), letter));
        Map<Letter, String> failed = new HashMap<>();
        try {
            server.send(messages.keySet().toArray(MimeMessage[]::new));
        } catch (MailSendException some) {
            some.getFailedMessages().forEach((message, why) -> failed.put(messages.get((MimeMessage) message), reason(why)));
        } catch (MailException all) {
            letters.forEach(letter -> failed.put(letter, reason(all)));
        }
        return failed;
    }

    private MimeMessage message(Letter letter) {
        MimeMessage message = server.createMimeMessage();
        try {
            message.setFrom(new InternetAddress(from));
            message.setRecipient(RecipientType.TO, new InternetAddress(letter.to().login()));
            message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
            message.setText(letter.text(), StandardCharsets.UTF_8.name());
            message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no answers of absent people, please
        } catch (MessagingException e) {
            throw new IllegalStateException("a login is an address", e);
        }
        return message;
    }

    /** The server's own words, in one line: what failed, and why. */
    private static String reason(Throwable why) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(why);
        String words = (cause == why ? "" : why.getMessage() + " – ") + cause.getMessage();
        String line = words.replaceAll("\\s+", " ").strip();
        return line.substring(0, Math.min(line.length(), LONGEST_REASON));
    }
}
