package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Compares a drawing with a picture that somebody looked at and found good. Both are averaged over
 * small blocks first, so that another way of smoothing an edge does not matter, but a mark that is
 * missing, elsewhere or of another colour does.
 */
final class GoldenImages {
  private static final Path ACCEPTED = Path.of("src/test/resources/attache/drawing");
  private static final Path RESULTS = Path.of("target/golden");
  private static final String ACCEPT = "attache.golden.accept";
  private static final int BLOCK = 4;
  private static final double MEAN = 0.6;
  private static final double WORST = 30;

  private GoldenImages() {}

  /** How far two pictures differ: mean and worst over all blocks and channels, of 255. */
  record Difference(double mean, double worst) {}

  /** Fails if the picture is not like the accepted one of that name. */
  static void assertLike(String name, BufferedImage actual) throws IOException {
    Path golden = ACCEPTED.resolve(name + ".png");
    if (Boolean.getBoolean(ACCEPT)) {
      Files.createDirectories(ACCEPTED);
      ImageIO.write(actual, "png", golden.toFile());
      return;
    }
    Files.createDirectories(RESULTS);
    Path written = RESULTS.resolve(name + "-actual.png");
    String remedy =
        "Look at %s. If it is as it should be, accept it: run this test with -D%s=true."
            .formatted(written.toAbsolutePath(), ACCEPT);
    if (!Files.exists(golden)) {
      ImageIO.write(actual, "png", written.toFile());
      fail("There is no accepted picture %s. %s", golden, remedy);
    }
    BufferedImage expected = ImageIO.read(golden.toFile());
    assertThat(actual.getWidth()).isEqualTo(expected.getWidth());
    assertThat(actual.getHeight()).isEqualTo(expected.getHeight());
    Difference difference = difference(expected, actual);
    if (difference.mean > MEAN || difference.worst > WORST) {
      ImageIO.write(actual, "png", written.toFile());
      Path picture = RESULTS.resolve(name + "-difference.png");
      ImageIO.write(picture(expected, actual), "png", picture.toFile());
      fail(
          "%s differs from the accepted picture: %s, see %s. %s",
          name, difference, picture, remedy);
    }
  }

  /** How far two pictures of one size differ. */
  static Difference difference(BufferedImage one, BufferedImage other) {
    int[] pixels = pixels(one);
    int[] others = pixels(other);
    double sum = 0;
    double worst = 0;
    int blocks = 0;
    for (int y = 0; y < one.getHeight(); y += BLOCK) {
      for (int x = 0; x < one.getWidth(); x += BLOCK) {
        for (int shift = 0; shift <= 24; shift += 8) {
          double gap =
              Math.abs(
                  average(pixels, one.getWidth(), x, y, shift)
                      - average(others, other.getWidth(), x, y, shift));
          sum += gap;
          worst = Math.max(worst, gap);
          blocks++;
        }
      }
    }
    return new Difference(sum / blocks, worst);
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  private static double average(int[] pixels, int width, int left, int top, int shift) {
    int right = Math.min(left + BLOCK, width);
    int bottom = Math.min(top + BLOCK, pixels.length / width);
    double sum = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        sum += (pixels[y * width + x] >>> shift) & 0xff;
      }
    }
    return sum / ((right - left) * (bottom - top));
  }

  /** White where both agree, dark where they do not. */
  private static BufferedImage picture(BufferedImage one, BufferedImage other) {
    BufferedImage picture =
        new BufferedImage(one.getWidth(), one.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        int pixel = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
          int a = (one.getRGB(x, y) >> shift) & 0xff;
          int b = (other.getRGB(x, y) >> shift) & 0xff;
          pixel |= (255 - Math.min(255, 4 * Math.abs(a - b))) << shift;
        }
        picture.setRGB(x, y, pixel);
      }
    }
    return picture;
  }
}
