package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SymbolTest {
  private static final double RADIUS = 9;

  private static double area(double[] corners) {
    double twice = 0;
    for (int at = 0; at < corners.length; at += 2) {
      int next = (at + 2) % corners.length;
      twice += corners[at] * corners[next + 1] - corners[next] * corners[at + 1];
    }
    return twice / 2;
  }

  @ParameterizedTest
  @EnumSource(names = "DISC", mode = EnumSource.Mode.EXCLUDE)
  void everySymbolHasTheAreaOfTheDiscOfItsRadius(Symbol symbol) {
    assertThat(area(symbol.corners(3, 5, RADIUS, 0)))
        .isCloseTo(Math.PI * RADIUS * RADIUS, within(0.5));
  }

  @ParameterizedTest
  @EnumSource(names = "DISC", mode = EnumSource.Mode.EXCLUDE)
  void noCornerIsFartherThanItReaches(Symbol symbol) {
    double[] corners = symbol.corners(0, 0, RADIUS, 0);
    double farthest = 0;
    for (int at = 0; at < corners.length; at += 2) {
      farthest = Math.max(farthest, Math.hypot(corners[at], corners[at + 1]));
    }
    assertThat(farthest).isCloseTo(symbol.reach() * RADIUS, within(1e-9));
  }

  @ParameterizedTest
  @EnumSource(names = "DISC", mode = EnumSource.Mode.EXCLUDE)
  void theWidestRimLeavesSomethingOfIt(Symbol symbol) {
    assertThat(area(symbol.corners(0, 0, 2, -100))).isBetween(0.01, 4 * Math.PI);
  }

  @Test
  void everyColourHasASymbolOfItsOwn() {
    int colors = Palette.LIGHT.categories().size();
    assertThat(IntStream.range(0, colors).mapToObj(Symbol::ofCategory))
        .doesNotHaveDuplicates()
        .doesNotContain(Symbol.SALTIRE, Symbol.BAR);
  }

  @ParameterizedTest
  @EnumSource
  void pixelsShowTheOutline(Symbol symbol) {
    BufferedImage shapes = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = shapes.createGraphics();
    MarkPainter.prepare(graphics);
    MarkPainter.symbol(graphics, symbol, 19.3, 20.6, RADIUS, 1.5, Color.WHITE.getRGB());
    graphics.dispose();
    BufferedImage filled = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
    int[] argb = ((DataBufferInt) filled.getRaster().getDataBuffer()).getData();
    Pixels raster = new Pixels(argb, 40, 40);
    if (symbol == Symbol.DISC) {
      raster.disc(19.3, 20.6, RADIUS + 1.5, 0xffffffff);
    } else {
      PolygonCells.fill(raster, symbol.corners(19.3, 20.6, RADIUS, 1.5), 0xffffffff);
    }
    GoldenImages.Difference difference = GoldenImages.difference(shapes, filled);
    assertThat(difference.worst()).isLessThan(8);
  }

  @Test
  void whatLiesOutsideThePictureIsCut() {
    int[] argb = new int[100];
    Pixels raster = new Pixels(argb, 10, 10).rows(2, 9);
    double[] square = {-5, -5, 5, -5, 5, 20, -5, 20};
    PolygonCells.fill(raster, square, 0xff0000ff);
    PolygonCells.fill(raster, new double[] {8, 3, 30, 3, 30, 5, 8, 5}, 0xff0000ff);
    PolygonCells.fill(raster, new double[] {-8, 3, -2, 3, -2, 5, -8, 5}, 0xffff0000);
    for (int y = 0; y < 10; y++) {
      for (int x = 0; x < 10; x++) {
        boolean inside = y >= 2 && y < 9 && (x < 5 || (x >= 8 && y >= 3 && y < 5));
        assertThat(argb[10 * y + x]).as("%d, %d", x, y).isEqualTo(inside ? 0xff0000ff : 0);
      }
    }
  }
}
