package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import attache.layouts.Positions;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.LayerBuilder;
import attache.view.Camera;
import attache.view.Selection;
import attache.view.Theme;
import attache.view.ViewState;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compares the fast way to draw the mass of ties with a slow and plain one: tie by tie, each pixel
 * covered by as many of its 8 × 8 parts as lie in the tie, blended in floating point.
 */
class TieRasterTest {
  private static final double WIDTH = 240;
  private static final double HEIGHT = 180;

  /** Far apart on the raster, of 255; blocks of 4 × 4 pixels are compared. */
  private static final double WORST = 10;

  private static final double MEAN = 0.8;

  /** Accounts at random places that follow each other at random. */
  private static Scene scene(int accounts, int follows, double spread, double ratio, Theme theme) {
    FollowNetwork.Builder builder = FollowNetwork.builder("random");
    for (int account = 0; account < accounts; account++) {
      builder.account("a" + account);
    }
    Random random = new Random(17);
    LayerBuilder layer = builder.layer(Layer.FOLLOW).repeats(LayerBuilder.Repeats.KEEP_FIRST);
    for (int follow = 0; follow < follows; follow++) {
      int from = random.nextInt(accounts);
      layer.arc(from, (from + 1 + random.nextInt(accounts - 1)) % accounts);
    }
    double[] x = random.doubles(accounts, -spread * WIDTH / 2, spread * WIDTH / 2).toArray();
    double[] y = random.doubles(accounts, -spread * HEIGHT / 2, spread * HEIGHT / 2).toArray();
    return scene(builder.build(), x, y, ratio, theme);
  }

  private static Scene scene(
      FollowNetwork network, double[] x, double[] y, double ratio, Theme theme) {
    ViewState base = ExampleViews.view(network, "", WIDTH, HEIGHT);
    ViewState view =
        base.withArrangement(base.arrangement().withPositions(Positions.of(x, y)))
            .withCamera(Camera.HOME)
            .withTheme(theme);
    return new SceneMaker()
        .make(view, ExampleViews.inDegrees(network), new Sight(WIDTH, HEIGHT, ratio));
  }

  /** As many accounts in two clusters as there are places, each following one of the other. */
  private static FollowNetwork pairs(int pairs) {
    FollowNetwork.Builder builder = FollowNetwork.builder("pairs");
    for (int account = 0; account < 2 * pairs; account++) {
      builder.account("a" + account);
    }
    LayerBuilder layer = builder.layer(Layer.FOLLOW);
    for (int pair = 0; pair < pairs; pair++) {
      layer.arc(pair, pairs + pair);
    }
    return builder.build();
  }

  private static BufferedImage fast(TieRaster ties, Scene scene, boolean coarse) {
    int ground = scene.palette().ground();
    int width = scene.sight().rasterWidth();
    int height = scene.sight().rasterHeight();
    Pixels pixels = new Pixels(new int[width * height], width, height);
    ties.begin(scene, coarse);
    int[][] tables = ties.tables(scene, ground);
    for (int band = 0; band < TieRaster.bands(scene); band++) {
      int top = band * TieRaster.ROWS;
      Pixels rows = pixels.rows(top, Math.min(height, top + TieRaster.ROWS));
      ties.draw(scene, tables, 0, band, rows, ground);
    }
    ties.end(scene);
    return Rasters.premultiplied(pixels.argb, width, height);
  }

  private static BufferedImage slow(Scene scene) {
    int width = scene.sight().rasterWidth();
    int height = scene.sight().rasterHeight();
    double[][] channels = new double[3][width * height];
    for (int channel = 0; channel < 3; channel++) {
      double ground = (scene.palette().ground() >> (8 * channel)) & 0xff;
      java.util.Arrays.fill(channels[channel], ground);
    }
    for (PlainTies run : scene.plain) {
      for (int tie = run.from(); tie < run.to(); tie++) {
        SlowBand band = SlowBand.of(scene, tie);
        band.cover(
            width,
            height,
            (pixel, covered) -> {
              for (int channel = 0; channel < 3; channel++) {
                double color = (scene.palette().tie() >> (8 * channel)) & 0xff;
                channels[channel][pixel] +=
                    (color - channels[channel][pixel]) * covered * run.opacity();
              }
            });
      }
    }
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    for (int pixel = 0; pixel < width * height; pixel++) {
      int argb = 0xff000000;
      for (int channel = 0; channel < 3; channel++) {
        argb |= (int) Math.round(channels[channel][pixel]) << (8 * channel);
      }
      image.setRGB(pixel % width, pixel / width, argb);
    }
    return image;
  }

  private static void assertRight(Scene scene) {
    BufferedImage slow = slow(scene);
    BufferedImage fast = fast(new TieRaster(), scene, false);
    hideEnds(scene, slow);
    hideEnds(scene, fast);
    GoldenImages.Difference difference = GoldenImages.difference(slow, fast);
    assertThat(difference.worst()).as("%s", difference).isLessThan(WORST);
    assertThat(difference.mean()).as("%s", difference).isLessThan(MEAN);
  }

  /** How the ends of ties are cut is never seen: they lie under discs. */
  private static void hideEnds(Scene scene, BufferedImage image) {
    Graphics2D graphics = image.createGraphics();
    for (int account = 0; account < scene.accountCount(); account++) {
      MarkPainter.disc(
          graphics,
          scene.x[account],
          scene.y[account],
          scene.radius[account],
          scene.palette().ground());
    }
    graphics.dispose();
  }

  @ParameterizedTest
  @CsvSource({"1, LIGHT", "1, DARK", "1.25, LIGHT", "1.5, DARK", "2, LIGHT", "3, LIGHT"})
  void taperedTiesOverEachOtherAreAsIfDrawnOneByOne(double ratio, Theme theme) {
    assertRight(scene(30, 90, 0.9, ratio, theme));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.25, 1.5, 2})
  void tiesWithEndsOutOfSightCrossItWhereTheyShould(double ratio) {
    assertRight(scene(40, 120, 6, ratio, Theme.LIGHT));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.5})
  void manyTiesInTheSamePlaceFillItButNeverMoreThanThat(double ratio) {
    int pairs = 1_000;
    Random random = new Random(4);
    double[] x = random.doubles(2L * pairs, -8, 8).toArray();
    double[] y = random.doubles(2L * pairs, -8, 8).toArray();
    for (int pair = 0; pair < pairs; pair++) {
      x[pair] -= 80;
      x[pairs + pair] += 80;
      y[pairs + pair] += 30;
    }
    assertRight(scene(pairs(pairs), x, y, ratio, Theme.LIGHT));
  }

  @Test
  void thousandsOfTiesAlongOneLineAddUpToTheirColourAndNoMore() {
    int pairs = 2_000;
    double[] x = new double[2 * pairs];
    double[] y = new double[2 * pairs];
    for (int pair = 0; pair < pairs; pair++) {
      x[pair] = -100;
      x[pairs + pair] = 100;
      y[pair] = 0.5;
      y[pairs + pair] = 0.5;
    }
    Scene scene = scene(pairs(pairs), x, y, 1, Theme.LIGHT);
    BufferedImage image = fast(new TieRaster(), scene, false);
    for (int column = 25; column < 215; column++) {
      assertThat(image.getRGB(column, 90)).isEqualTo(scene.palette().tie());
      assertThat(image.getRGB(column, 86)).isEqualTo(scene.palette().ground());
      assertThat(image.getRGB(column, 94)).isEqualTo(scene.palette().ground());
    }
  }

  @Test
  void aTieGrowsThinnerFromTheFollowerToTheFollowed() {
    // Out of sight there are as many others as make one tie faint, so that ink adds up evenly.
    int pairs = 3_000;
    double[] x = new double[2 * pairs];
    double[] y = new double[2 * pairs];
    java.util.Arrays.fill(x, 5_000);
    x[0] = -100;
    x[pairs] = 100;
    y[0] = -20;
    y[pairs] = 33;
    BufferedImage image = fast(new TieRaster(), scene(pairs(pairs), x, y, 1, Theme.LIGHT), false);
    double atFollower = ink(image, 24, 40);
    double atFollowed = ink(image, 200, 216);
    // The middles of these columns lie 6 % from the ends: 1.53 and 0.47 pixels wide.
    assertThat(atFollower / atFollowed).isBetween(2.9, 3.6);
  }

  private static double ink(BufferedImage image, int left, int right) {
    double ink = 0;
    for (int x = left; x < right; x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        ink += 255 - (image.getRGB(x, y) & 0xff);
      }
    }
    return ink;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void nothingIsLeftOfThePictureBefore(boolean coarse) {
    TieRaster kept = new TieRaster();
    fast(kept, scene(40, 9_000, 1.4, 3, Theme.LIGHT), coarse);
    fast(kept, scene(40, 300, 0.7, 3, Theme.LIGHT), coarse);
    Scene last = scene(40, 9_000, 0.3, 3, Theme.LIGHT);
    assertThat(argb(fast(kept, last, coarse))).isEqualTo(argb(fast(new TieRaster(), last, coarse)));
  }

  private static int[] argb(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  @Test
  void anotherSelectionOnKeptSumsGivesThePictureThatIsDrawnAnew() {
    FollowNetwork missions = ExampleViews.missions();
    ViewState view = ExampleViews.view(missions, "", WIDTH, HEIGHT);
    SceneMaker maker = new SceneMaker();
    Sight sight = new Sight(WIDTH, HEIGHT, 1);
    Scene plain = maker.make(view, ExampleViews.inDegrees(missions), sight);
    Scene selected =
        maker.make(view.withSelection(Selection.of(3)), ExampleViews.inDegrees(missions), sight);
    TieRaster ties = new TieRaster();
    fast(ties, plain, false);
    BufferedImage again = fast(ties, selected, false);
    BufferedImage anew = fast(new TieRaster(), selected, false);
    assertThat(GoldenImages.difference(again, anew).worst()).isZero();
  }

  @Test
  void thePictureInMotionIsTheSameAfterASlightBlur() {
    FollowNetwork crowd = ExampleViews.large(2_000, 30_000);
    ViewState view = ExampleViews.view(crowd, "", 1000, 640);
    Scene scene =
        new SceneMaker().make(view, ExampleViews.inDegrees(crowd), new Sight(1000, 640, 1));
    TieRaster ties = new TieRaster();
    assertThat(ties.begin(scene, true)).as("fine").isFalse();
    GoldenImages.Difference difference =
        GoldenImages.difference(fast(new TieRaster(), scene, false), fast(ties, scene, true));
    assertThat(difference.mean()).as("%s", difference).isLessThan(1.5);
    assertThat(difference.worst()).as("%s", difference).isLessThan(25);
    assertThat(ties.begin(scene, false)).as("fine at rest").isTrue();
  }

  /** A tie as a quadrilateral. */
  private static final class SlowBand {
    private static final int PARTS = 8;

    private final double[] x;
    private final double[] y;
    private final double[] edgeX = new double[4];
    private final double[] edgeY = new double[4];
    private final double[] lengths = new double[4];

    private SlowBand(double[] x, double[] y) {
      this.x = x;
      this.y = y;
      for (int corner = 0; corner < 4; corner++) {
        int next = (corner + 1) % 4;
        edgeX[corner] = x[next] - x[corner];
        edgeY[corner] = y[next] - y[corner];
        lengths[corner] = Math.hypot(edgeX[corner], edgeY[corner]);
      }
    }

    static SlowBand of(Scene scene, int tie) {
      int from = scene.ties.from[tie];
      int to = scene.ties.to[tie];
      boolean even = scene.ties.mutual[tie];
      double dx = scene.x[to] - scene.x[from];
      double dy = scene.y[to] - scene.y[from];
      double length = Math.hypot(dx, dy);
      double a = (even ? scene.style.evenWidth() : scene.style.fromWidth()) / 2 / length;
      double b = (even ? scene.style.evenWidth() : scene.style.toWidth()) / 2 / length;
      return new SlowBand(
          new double[] {
            scene.x[from] - dy * a,
            scene.x[to] - dy * b,
            scene.x[to] + dy * b,
            scene.x[from] + dy * a
          },
          new double[] {
            scene.y[from] + dx * a,
            scene.y[to] + dx * b,
            scene.y[to] - dx * b,
            scene.y[from] - dx * a
          });
    }

    private interface Covered {
      void pixel(int number, double share);
    }

    void cover(int width, int height, Covered covered) {
      int left = (int) Math.clamp(Math.floor(least(x)), 0, width);
      int right = (int) Math.clamp(Math.ceil(-least(negative(x))), 0, width);
      int top = (int) Math.clamp(Math.floor(least(y)), 0, height);
      int bottom = (int) Math.clamp(Math.ceil(-least(negative(y))), 0, height);
      for (int row = top; row < bottom; row++) {
        for (int column = left; column < right; column++) {
          if (isNear(column + 0.5, row + 0.5)) {
            int inside = 0;
            for (int down = 0; down < PARTS; down++) {
              for (int across = 0; across < PARTS; across++) {
                double px = column + (across + 0.5) / PARTS;
                double py = row + (down + 0.5) / PARTS;
                inside += depth(px, py) >= 0 ? 1 : 0;
              }
            }
            if (inside > 0) {
              covered.pixel(row * width + column, (double) inside / (PARTS * PARTS));
            }
          }
        }
      }
    }

    private boolean isNear(double px, double py) {
      return depth(px, py) > -1;
    }

    /** How far inside the nearest edge's line a point is; below 0 outside. */
    private double depth(double px, double py) {
      double least = Double.POSITIVE_INFINITY;
      for (int corner = 0; corner < 4; corner++) {
        double far = edgeY[corner] * (px - x[corner]) - edgeX[corner] * (py - y[corner]);
        double side = far / lengths[corner];
        least = side < least ? side : least;
      }
      return least;
    }

    private static double least(double[] values) {
      return java.util.Arrays.stream(values).min().orElseThrow();
    }

    private static double[] negative(double[] values) {
      return java.util.Arrays.stream(values).map(value -> -value).toArray();
    }
  }
}
