package attache.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A figure carries its view, from which the same figure can be drawn again. */
class StoredViewFigureTest {
  private static final String NETWORK = "sample-networks/teaching.json";

  @TempDir Path folder;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final PrintStream formerErr = System.err;

  @BeforeEach
  void catchErrors() {
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void releaseErrors() {
    System.setErr(formerErr);
  }

  private static int run(String... arguments) {
    return AttacheCommand.run(arguments);
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "svg", "pdf"})
  void theViewOfAFigureDrawsTheSameFigure(String ending) throws Exception {
    Path first = folder.resolve("first." + ending);
    Path again = folder.resolve("again." + ending);
    assertThat(
            run(
                "figure",
                NETWORK,
                "-o",
                first.toString(),
                "--layout",
                "circle",
                "--seed",
                "3",
                "--size",
                "betweenness",
                "--preset",
                "column"))
        .isZero();
    assertThat(
            run(
                "figure",
                NETWORK,
                "--view",
                first.toString(),
                "-o",
                again.toString(),
                "--preset",
                "column"))
        .as(err.toString(StandardCharsets.UTF_8))
        .isZero();
    assertThat(again).hasSameBinaryContentAs(first);
  }

  @Test
  void aPictureWithoutAViewIsRefusedPlainly() throws Exception {
    Path picture = folder.resolve("picture.png");
    javax.imageio.ImageIO.write(new java.awt.image.BufferedImage(4, 4, 1), "png", picture.toFile());
    Path out = folder.resolve("out.png");
    assertThat(run("figure", NETWORK, "--view", picture.toString(), "-o", out.toString()))
        .isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("carries no view");
    assertThat(Files.exists(out)).isFalse();
  }

  @Test
  void whatTheViewSaysCannotBeSaidTwice() {
    assertThat(
            run(
                "figure",
                NETWORK,
                "--view",
                "x.png",
                "-o",
                folder.resolve("out.png").toString(),
                "--layout",
                "circle"))
        .isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("--layout");
  }

  @Test
  void aDamagedFigureIsRefusedPlainly() throws Exception {
    Path svg = folder.resolve("figure.svg");
    Files.writeString(svg, "<svg><metadata>{\"attache-figure\"");
    assertThat(
            run(
                "figure",
                NETWORK,
                "--view",
                svg.toString(),
                "-o",
                folder.resolve("o.png").toString()))
        .isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("figure.svg")
        .doesNotContain("Exception");
  }
}
