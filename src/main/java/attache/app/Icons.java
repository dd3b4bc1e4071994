package attache.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.image.Image;

/** The window's icon in the sizes that window systems ask for. */
final class Icons {
  private static final List<Integer> SIZES = List.of(16, 32, 48, 128, 256);

  private Icons() {}

  static List<Image> all() {
    return SIZES.stream().map(Icons::icon).toList();
  }

  private static Image icon(int size) {
    String name = "/attache/assets/icons/attache-" + size + ".png";
    try (InputStream in = Icons.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no icon " + name);
      }
      return new Image(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
