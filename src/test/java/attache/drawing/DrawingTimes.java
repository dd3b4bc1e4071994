package attache.drawing;

import attache.network.FollowNetwork;
import attache.view.ScoreTable;
import attache.view.Selection;
import attache.view.ViewState;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/** Prints how long each part of drawing takes; no test. Give it a folder for the pictures. */
final class DrawingTimes {
  private static final Sight SIGHT = new Sight(1280, 800, 1);

  private DrawingTimes() {}

  public static void main(String[] arguments) throws IOException {
    int[][] sizes = {{56, 0}, {193, 5_400}, {2_000, 40_000}, {10_000, 100_000}};
    for (int[] size : sizes) {
      FollowNetwork network =
          size[1] == 0 ? ExampleViews.missions() : ExampleViews.large(size[0], size[1]);
      ViewState view =
          ExampleViews.view(network, size[1] == 0 ? "un_group" : "", SIGHT.width(), SIGHT.height());
      time(network, view, arguments[0] + "/plain-" + size[0] + ".png");
      time(
          network,
          view.withSelection(Selection.of(size[0] / 3)),
          arguments[0] + "/selected-" + size[0] + ".png");
    }
  }

  private static void time(FollowNetwork network, ViewState view, String file) throws IOException {
    ScoreTable scores = ExampleViews.inDegrees(network);
    SceneMaker maker = new SceneMaker();
    LabelPlacer placer = new LabelPlacer();
    ScenePainter painter = new ScenePainter();
    BufferedImage image =
        new BufferedImage(
            SIGHT.rasterWidth(), SIGHT.rasterHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    double[] x = view.arrangement().positions().xs();
    double[] y = view.arrangement().positions().ys();
    List<Label> labels = List.of();
    int rounds = 60;
    long[][] times = new long[5][rounds];
    Scene scene = maker.make(view, scores, SIGHT);
    for (int round = 0; round < rounds; round++) {
      long start = System.nanoTime();
      scene = maker.make(view, scores, SIGHT, x, y, Target.NOTHING);
      long made = System.nanoTime();
      labels = placer.place(scene, labels);
      long placed = System.nanoTime();
      painter.paint(scene, labels, pixels);
      long painted = System.nanoTime();
      times[0][round] = made - start;
      times[1][round] = placed - made;
      times[2][round] = painted - placed;
      painter.paint(scene, labels, pixels);
      times[3][round] = System.nanoTime() - painted;
      x[0] += 1e-6;
      Scene moved = maker.make(view, scores, SIGHT, x, y, Target.NOTHING);
      long begin = System.nanoTime();
      painter.paintInMotion(moved, labels, pixels);
      times[4][round] = System.nanoTime() - begin;
      x[0] += 1e-6;
    }
    painter.paintLegend(scene, pixels, 16, SIGHT.height() - 16);
    ImageIO.write(image, "png", new File(file));
    System.out.printf(
        Locale.ENGLISH,
        "%s: %d accounts, %d ties, %d names: scene %s, names %s, all %s, again %s, in motion %s ms%n",
        file,
        scene.accountCount(),
        scene.tieCount(),
        labels.size(),
        median(times[0]),
        median(times[1]),
        median(times[2]),
        median(times[3]),
        median(times[4]));
  }

  private static String median(long[] nanos) {
    java.util.Arrays.sort(nanos);
    return String.format(
        Locale.ENGLISH, "%.2f (best %.2f)", nanos[nanos.length / 2] / 1e6, nanos[0] / 1e6);
  }
}
