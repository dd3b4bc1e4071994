package attache.cli;

import static org.assertj.core.api.Assertions.assertThat;

import attache.formats.NetworkFiles;
import attache.network.Layer;
import attache.network.Waves;
import attache.work.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void makeFiles() throws Exception {
    Files.writeString(folder.resolve("2014.csv"), "follower,followed\na,b\nb,c\n");
    Files.writeString(folder.resolve("2015.csv"), "follower,followed\na,b\nb,a\n");
  }

  private int convert(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "convert";
    for (int i = 0; i < arguments.length; i++) {
      all[i + 1] = arguments[i].replace("@", folder + "/");
    }
    return AttacheCommand.run(all);
  }

  @Test
  void theEndingDecidesTheFormat() throws Exception {
    assertThat(convert("@2014.csv", "-o", "@out.graphml")).isZero();
    var again = NetworkFiles.open(folder.resolve("out.graphml"), List.of(), Progress.NONE);
    assertThat(again.report().format()).isEqualTo("GraphML");
    assertThat(again.network().accountCount()).isEqualTo(3);
  }

  @Test
  void severalFilesBecomeLayersOrWaves() throws Exception {
    assertThat(convert("@2014.csv", "@2015.csv", "-o", "@l.json")).isZero();
    assertThat(
            NetworkFiles.open(folder.resolve("l.json"), List.of(), Progress.NONE)
                .network()
                .layers())
        .extracting(Layer::name)
        .containsExactly("2014", "2015");
    assertThat(convert("@2014.csv", "@2015.csv", "--join", "waves", "-o", "@w.gexf")).isZero();
    var waves = NetworkFiles.open(folder.resolve("w.gexf"), List.of(), Progress.NONE).network();
    assertThat(Waves.of(waves).names()).containsExactly("2014", "2015");
    assertThat(Waves.of(waves).observed(waves.account("c").orElseThrow(), "2015")).isFalse();
    assertThat(convert("@w.gexf", "--wave", "2015", "-o", "@one.csv")).isZero();
    assertThat(folder.resolve("one-accounts.csv")).exists();
  }

  @Test
  void oneLayerIsWrittenByItselfAsProgramsReadItThatKnowNoRelations() throws Exception {
    assertThat(convert("@2014.csv", "@2015.csv", "-o", "@l.json")).isZero();
    assertThat(convert("@l.json", "--layer", "2015", "-o", "@one.net")).isZero();
    assertThat(folder.resolve("one.net")).content().contains("\n*Arcs\n1 2\n2 1\n");
    assertThat(
            NetworkFiles.open(folder.resolve("one.net"), List.of(), Progress.NONE)
                .network()
                .layers())
        .extracting(Layer::name)
        .containsExactly("2015");
    assertThat(convert("@l.json", "--layer", "2016", "-o", "@none.net")).isEqualTo(2);
  }

  @Test
  void aFileIsNeverWrittenOverItself() throws Exception {
    assertThat(convert("@2014.csv", "-o", "@2014.csv")).isEqualTo(2);
    assertThat(folder.resolve("2014.csv")).content().startsWith("follower");
  }

  @Test
  void tablesOfAccountsThatAreReadAreNeverWrittenOver() throws Exception {
    Path ties = Files.writeString(folder.resolve("they.tsv"), "source\ttarget\nx\ty\n");
    String people = "id,name,country\nx,Ex,France\ny,Why,Chad\n";
    Path beside = Files.writeString(folder.resolve("they-accounts.csv"), people);
    Path named = Files.writeString(folder.resolve("members.csv"), people);
    List<List<String>> calls =
        List.of(
            List.of("convert", ties.toString(), "-o", folder.resolve("they.csv").toString()),
            List.of("measures", ties.toString(), "-o", beside.toString()),
            List.of("measures", ties.toString(), "-a", named.toString(), "-o", named.toString()),
            List.of("brokers", ties.toString(), "-o", beside.toString()),
            List.of("brokers", ties.toString(), "-a", named.toString(), "-o", named.toString()));
    for (List<String> call : calls) {
      assertThat(AttacheCommand.run(call.toArray(String[]::new))).as("%s", call).isEqualTo(2);
      assertThat(beside).hasContent(people);
      assertThat(named).hasContent(people);
    }
  }

  @Test
  void anUnknownFormatAndAnUnreadableFileAreWrongCalls() {
    assertThat(convert("@2014.csv", "-o", "@out.xyz")).isEqualTo(2);
    assertThat(convert("@nothing.csv", "-o", "@out.json")).isEqualTo(2);
    assertThat(folder.resolve("out.json")).doesNotExist();
  }
}
