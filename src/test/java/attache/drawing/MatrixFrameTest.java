package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attache.view.MatrixFocus;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MatrixFrameTest {
  private static final Box WINDOW = new Box(100, 50, 700, 550);

  private static MatrixFrame frame(int count, MatrixFocus focus) {
    return MatrixFrame.of(WINDOW, count, 48, focus);
  }

  @Property(tries = 300)
  void zoomingKeepsTheCellUnderThePointerAsFarAsTheMatrixReaches(
      @ForAll @IntRange(min = 20, max = 2000) int count,
      @ForAll @DoubleRange(min = 1.01, max = 6) double factor,
      @ForAll @DoubleRange(min = 0.4, max = 0.6) double x,
      @ForAll @DoubleRange(min = 0.4, max = 0.6) double y) {
    MatrixFrame before = frame(count, new MatrixFocus(0.5, 0.5, 2));
    double px = 100 + 600 * x;
    double py = 50 + 500 * y;
    MatrixFrame after = before.with(before.zoomed(factor, px, py, 1000));
    assertThat((px - after.left()) / after.cell())
        .isCloseTo((px - before.left()) / before.cell(), within(1e-6 * count));
    assertThat((py - after.top()) / after.cell())
        .isCloseTo((py - before.top()) / before.cell(), within(1e-6 * count));
  }

  @Property(tries = 300)
  void noMoveLeavesTheWindowPartlyEmpty(
      @ForAll @IntRange(min = 20, max = 500) int count,
      @ForAll @DoubleRange(min = 1.3, max = 20) double zoom,
      @ForAll @DoubleRange(min = -5000, max = 5000) double right,
      @ForAll @DoubleRange(min = -5000, max = 5000) double down) {
    MatrixFrame start = frame(count, new MatrixFocus(0.3, 0.7, zoom));
    MatrixFrame moved = start.with(start.panned(right, down));
    assertThat(moved.left()).isLessThanOrEqualTo(100 + 1e-6);
    assertThat(moved.top()).isLessThanOrEqualTo(50 + 1e-6);
    assertThat(moved.left() + count * moved.cell()).isGreaterThanOrEqualTo(700 - 1e-6);
    assertThat(moved.top() + count * moved.cell()).isGreaterThanOrEqualTo(550 - 1e-6);
  }

  @Property(tries = 300)
  void theCellAtAPixelIsTheOneDrawnThere(
      @ForAll @IntRange(min = 1, max = 90) int count,
      @ForAll @DoubleRange(min = 1, max = 5) double zoom,
      @ForAll @IntRange(min = 0, max = 89) int wanted) {
    int cell = wanted % count;
    MatrixFrame frame = frame(count, new MatrixFocus(0.5, 0.5, zoom));
    MatrixFrame shown = frame.with(frame.showing(cell, cell));
    double x = shown.left() + (cell + 0.5) * shown.cell();
    double y = shown.top() + (cell + 0.5) * shown.cell();
    assertThat(shown.columnAt(x)).isEqualTo(cell);
    assertThat(shown.rowAt(y)).isEqualTo(cell);
    assertThat(shown.seesRow(cell) && shown.seesColumn(cell)).isTrue();
  }

  @Test
  void outOfTheMatrixThereIsNoCell() {
    MatrixFrame frame = frame(10, MatrixFocus.EVERYTHING);
    assertThat(frame.cell()).isEqualTo(48);
    assertThat(frame.columnAt(99)).isEqualTo(-1);
    assertThat(frame.columnAt(100 + 480)).isEqualTo(-1);
    assertThat(frame.columnAt(100 + 479)).isEqualTo(9);
    assertThat(frame.rowAt(50 + 481)).isEqualTo(-1);
  }

  @Test
  void zoomingOutEndsWithEverything() {
    MatrixFrame frame = frame(200, new MatrixFocus(0.2, 0.9, 3));
    assertThat(frame.zoomed(0.1, 300, 300, 64)).isEqualTo(MatrixFocus.EVERYTHING);
  }

  @Test
  void anEmptyMatrixHasNoCells() {
    MatrixFrame frame = frame(0, MatrixFocus.EVERYTHING);
    assertThat(frame.columnAt(300)).isEqualTo(-1);
    assertThat(frame.endRow()).isZero();
  }
}
