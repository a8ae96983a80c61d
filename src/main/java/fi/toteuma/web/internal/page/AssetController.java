package fi.toteuma.web.internal.page;

import fi.toteuma.web.internal.guard.Open;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves style sheets and scripts. */
@Controller
@Open
class AssetController {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Typeface typeface;

    AssetController(Typeface typeface) {
        this.typeface = typeface;
    }

    @GetMapping(Assets.FOLDER + "{version}/{name}")
    ResponseEntity<byte[]> asset(HttpServletResponse response, @PathVariable String version, @PathVariable String name) {
        Assets.Asset asset = Assets.find(version, name).or(() -> typeface.find(version, name)).orElseThrow(() -> new NoSuchPage("no asset " + name));
        response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_EVER);
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(asset.type())).body(asset.content());
    }
}
