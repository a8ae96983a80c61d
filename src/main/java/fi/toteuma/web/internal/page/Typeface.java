package fi.toteuma.web.internal.page;

import fi.toteuma.kernel.WrongSetting;
import fi.toteuma.kernel.WrongSetting.Expected;
import fi.toteuma.web.internal.page.Assets.Asset;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The pages' typeface, where the installation has one of its own: {@code toteuma.typeface} ({@code TOTEUMA_TYPEFACE}) names a folder
 * with {@code regular} and {@code semibold} or {@code bold}, and maybe {@code italic}, each as {@code .woff2} or {@code .ttf}. Without
 * it pages are written in the reader's own system typeface.
 */
@Component
public class Typeface {

    private static final String NAME = "toteuma.typeface";
    private static final Map<String, String> STYLES = new TreeMap<>(Map.of(
            "regular", "font-weight:400", "semibold", "font-weight:600", "bold", "font-weight:700", "italic", "font-weight:400;font-style:italic"));
    private static final Map<String, String> KINDS = Map.of("woff2", "woff2", "ttf", "truetype");

    private final List<Asset> assets;

    /**
     * @param folder empty: there is none
     * @throws WrongSetting if the folder or a file that it must hold can't be read
     */
    Typeface(@Value("${toteuma.typeface:}") String folder) {
        this.assets = folder.isBlank() ? List.of() : read(Path.of(folder.strip()));
    }

    private static List<Asset> read(Path folder) {
        List<Asset> files = new ArrayList<>();
        StringBuilder css = new StringBuilder();
        STYLES.forEach((name, style) -> file(folder, name).ifPresent(path -> {
            String kind = KINDS.get(ending(path));
            Asset asset = Assets.asset("typeface-" + path.getFileName(), "font/" + ending(path), bytes(path));
            files.add(asset);
            css.append("@font-face{font-family:Toteuma;font-display:swap;").append(style).append(";src:url(").append(Assets.address(asset))
                    .append(") format(\"").append(kind).append("\")}\n");
        }));
        if (file(folder, "regular").isEmpty() || Stream.of("semibold", "bold").noneMatch(name -> file(folder, name).isPresent())) {
            throw new WrongSetting(NAME, folder.toString(), Expected.TYPEFACE);
        }
        files.add(Assets.asset("typeface.css", "text/css;charset=UTF-8", css.append(":root{--face:Toteuma}\n").toString().getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private static Optional<Path> file(Path folder, String name) {
        return KINDS.keySet().stream().sorted().map(kind -> folder.resolve(name + "." + kind)).filter(Files::isReadable).reduce((ttf, woff2) -> woff2);
    }

    private static String ending(Path path) {
        String name = path.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new WrongSetting(NAME, path.toString(), Expected.TYPEFACE);
        }
    }

    /** Where its style sheet is; empty where there is none. */
    public Optional<String> address() {
        return assets.isEmpty() ? Optional.empty() : Optional.of(Assets.address(assets.getLast()));
    }

    Optional<Asset> find(String version, String name) {
        return assets.stream().filter(asset -> asset.name().equals(name) && asset.version().equals(version)).findFirst();
    }
}
