package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertThrows;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.Waves;
import attache.work.Progress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableReadingTest {
  @TempDir Path folder;

  private Path file(String text) throws Exception {
    return Files.writeString(folder.resolve("net.csv"), text);
  }

  private static TablePreview preview(Path file) throws Exception {
    return (TablePreview) FilePreview.of(file);
  }

  private static Opened open(Path file, TableReading reading) throws NetworkFileException {
    return NetworkFiles.open(file, List.of(), reading, Progress.NONE);
  }

  private static FollowNetwork network(Path file, TableReading reading)
      throws NetworkFileException {
    return open(file, reading).network();
  }

  private static String value(FollowNetwork network, String account, String attribute) {
    return network.attribute(attribute).orElseThrow().text(network.account(account).orElseThrow());
  }

  private static Fix fix(Opened opened) {
    return opened.report().findings().stream()
        .flatMap(finding -> finding.fixes().stream())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aHeaderWithBlanksOrEqualNamesIsToldAndCanBeTrimmed() throws Exception {
    Path file = file("source, target ,kind,kind\na,b,x,1\nb,c,y,2\n");
    TableReading reading = preview(file).reading();
    Opened opened = open(file, reading);
    assertThat(opened.report().findings())
        .extracting(Finding::severity, Finding::line, Finding::column, Finding::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Severity.NOTE, 1, 9, "target"),
            org.assertj.core.groups.Tuple.tuple(Severity.WARNING, 1, 22, "kind"));
    TableReading trimmed = fix(opened).apply(reading);
    assertThat(open(file, trimmed).report().findings()).isEmpty();
    Fix second = opened.report().findings().getLast().fixes().getLast();
    Opened without = open(file, second.apply(reading));
    assertThat(without.report().warnings()).isZero();
    assertThat(without.network().layers().getFirst().attribute("kind 2")).isEmpty();
    assertThat(open(file(" source \t target\na\tb\n"), preview(file).reading()).report().findings())
        .hasSize(2);
  }

  @Test
  void aWaveColumnOfTooManyValuesIsToldAndKeptAsAnAttribute() throws Exception {
    StringBuilder rows = new StringBuilder("source,target,wave\n");
    for (int day = 1; day <= 60; day++) {
      rows.append("a,b").append(day).append(",day ").append(day).append('\n');
    }
    Path file = file(rows.toString());
    TableReading reading = preview(file).reading().withRole(2, ColumnRole.WAVE);
    Opened opened = open(file, reading);
    assertThat(opened.network().layers()).hasSize(1);
    Finding many = opened.report().findings(Severity.WARNING).getFirst();
    assertThat(many.line()).isEqualTo(26);
    assertThat(many.message()).contains("wave", "24");
    Opened kept = open(file, many.fixes().getFirst().apply(reading));
    assertThat(kept.report().findings()).isEmpty();
    assertThat(kept.network().layers().getFirst().attribute("wave")).isPresent();
  }

  @Test
  void anyColumnCanBeTakenForTheWave() throws Exception {
    Path file = file("source,target,year\na,b,2014\nb,c,2014\na,b,2015\nb,a,2015\n");
    TableReading reading = preview(file).reading();
    assertThat(network(file, reading).layers()).hasSize(1);
    FollowNetwork waves = network(file, reading.withRole(2, ColumnRole.WAVE));
    assertThat(Waves.of(waves).names()).containsExactly("2014", "2015");
    Path named = file("source,target,wave\na,b,1\nb,c,1\na,b,2\nb,a,2\n");
    assertThat(preview(named).reading().role(2)).isEqualTo(ColumnRole.WAVE);
    assertThat(network(named, preview(named).reading().withRole(2, ColumnRole.IGNORED)).layers())
        .hasSize(1);
  }

  @Test
  void previewTellsDelimiterColumnsAndRowsWithTheirLines() throws Exception {
    Path file =
        file("source;target;weight;since;note\na;b;1,5;2014-01-02;x\n\nb;c;2;2015-03-04;y\n");
    TablePreview preview = preview(file);
    assertThat(preview.format()).isEqualTo("CSV");
    assertThat(preview.encoding()).isEqualTo("UTF-8");
    assertThat(preview.reading().delimiter()).isEqualTo(';');
    assertThat(preview.reading().decimalComma()).isTrue();
    assertThat(preview.reading().header()).isTrue();
    assertThat(preview.names()).containsExactly("source", "target", "weight", "since", "note");
    assertThat(preview.reading().roles())
        .containsExactly(
            ColumnRole.SOURCE,
            ColumnRole.TARGET,
            ColumnRole.WEIGHT,
            ColumnRole.DATE,
            ColumnRole.TIE);
    assertThat(preview.rows()).extracting(TablePreview.Row::line).containsExactly(2, 4);
  }

  @Test
  void previewOfALargeFileReadsOnlyItsBeginning() throws Exception {
    Path file = file("source,target\n" + "account-one,account-two\n".repeat(100_000));
    assertThat(preview(file).rows()).hasSize(TablePreview.ROWS);
  }

  @Test
  void previewOfAnotherFormatNamesIt() throws Exception {
    Path file = file("graph [ node [ id 1 ] ]");
    assertThat(FilePreview.of(file)).isEqualTo(new FilePreview.Other("GML", "UTF-8"));
  }

  @Test
  void detectedReadingGivesTheSameNetworkAsOpening() throws Exception {
    Path file = file("source;target;weight\na;b;1,5\nb;c;2\n");
    Opened automatic = NetworkFiles.open(file, List.of(), Progress.NONE);
    Opened chosen = open(file, preview(file).reading());
    assertThat(chosen.report()).isEqualTo(automatic.report());
    assertThat(chosen.network().layers().getFirst().weight(0)).isEqualTo(1.5);
  }

  @Test
  void rolesCanBeSwapped() throws Exception {
    Path file = file("source,target\na,b\n");
    TableReading swapped = preview(file).reading().withRole(0, ColumnRole.TARGET);
    assertThat(swapped.roles()).containsExactly(ColumnRole.TARGET, ColumnRole.SOURCE);
    FollowNetwork network = network(file, swapped);
    assertThat(network.id(0)).isEqualTo("b");
  }

  @Test
  void aColumnBecomesLayerOrIsLeftOut() throws Exception {
    Path file = file("source,target,what,secret\na,b,likes,1\nb,a,hates,2\n");
    TableReading reading =
        preview(file).reading().withRole(2, ColumnRole.LAYER).withRole(3, ColumnRole.IGNORED);
    FollowNetwork network = network(file, reading);
    assertThat(network.layers()).extracting(Layer::name).containsExactly("likes", "hates");
    assertThat(network.layers().getFirst().attributes()).isEmpty();
  }

  @Test
  void columnsAboutBothEndsBecomeOneAttributeOfAccounts() throws Exception {
    Path file =
        file("source,target,source_region,target_region\na,b,North,South\nb,c,South,East\n");
    TableReading reading =
        preview(file)
            .reading()
            .withRole(2, ColumnRole.SOURCE_ACCOUNT)
            .withRole(3, ColumnRole.TARGET_ACCOUNT);
    FollowNetwork network = network(file, reading);
    assertThat(value(network, "a", "region")).isEqualTo("North");
    assertThat(value(network, "c", "region")).isEqualTo("East");
  }

  @Test
  void datesAreWrittenSoThatTheySort() {
    assertThat(DateText.sortable("3.1.2014")).isEqualTo("2014-01-03");
    assertThat(DateText.sortable("2014/1/3 10:00")).isEqualTo("2014-01-03 10:00");
    assertThat(DateText.sortable("03/04/2014")).isEqualTo("03/04/2014");
    assertThat(DateText.sortable("31.2.2014")).isEqualTo("31.2.2014");
    assertThat(DateText.sortable("spring")).isEqualTo("spring");
  }

  @Test
  void aHeaderThatWasNotSeenCanBeSaid() throws Exception {
    Path file = file("eins,zwei\na,b\nb,c\n");
    TableReading detected = preview(file).reading();
    assertThat(detected.header()).isFalse();
    assertThat(open(file, detected.withHeader(true)).report().accounts()).isEqualTo(3);
    assertThat(open(file, detected).report().accounts()).isEqualTo(5);
  }

  @Test
  void theEncodingCanBeSaid() throws Exception {
    Path file = folder.resolve("net.csv");
    Files.write(file, "source,target\nŁódź,Kraków\n".getBytes(Charset.forName("windows-1250")));
    TableReading reading = preview(file).reading().withEncoding(CharacterSet.WINDOWS_1250);
    assertThat(network(file, reading).id(0)).isEqualTo("Łódź");
    assertThat(TablePreview.of(file, "CSV", reading, Progress.NONE).rows().getFirst().cell(0))
        .isEqualTo("Łódź");
    assertThat(open(file, reading).report().encoding()).isEqualTo("Windows-1250");
  }

  @Test
  void anotherDelimiterIsOfferedWhereTheFirstFits() throws Exception {
    Path file = file("source,target\na,b\nb,c\n");
    TableReading wrong = preview(file).reading().withDelimiter(';');
    assertThatThrownBy(() -> open(file, wrong))
        .isInstanceOfSatisfying(
            NetworkFileException.class,
            e -> {
              Finding finding = e.report().findings(Severity.ERROR).getFirst();
              assertThat(finding.fixes()).containsExactly(new Fix.UseDelimiter(','));
              assertThat(finding.fixes().getFirst().offer()).contains("comma");
            });
    assertThat(open(file, new Fix.UseDelimiter(',').apply(wrong)).report().arcs()).isEqualTo(2);
  }

  @Test
  void decimalCommasAreOfferedForWeights() throws Exception {
    Path file = file("source;target;weight\na;b;1,5\nb;c;2\n");
    TableReading points = preview(file).reading().withDecimalComma(false);
    Opened opened = open(file, points);
    assertThat(fix(opened)).isEqualTo(new Fix.UseDecimalComma());
    Opened mended = open(file, fix(opened).apply(points));
    assertThat(mended.report().warnings()).isZero();
    assertThat(mended.network().layers().getFirst().weight(0)).isEqualTo(1.5);
  }

  @Test
  void rowsWithoutATargetAreDroppedOnRequestAndCounted() throws Exception {
    Path file = file("source,target\na,b\na,\nb,a\n");
    TableReading reading = preview(file).reading();
    Opened opened = open(file, reading);
    assertThat(opened.report().warnings()).isEqualTo(1);
    assertThat(fix(opened)).isEqualTo(new Fix.DropEmpty());
    Opened mended = open(file, fix(opened).apply(reading));
    assertThat(mended.report().warnings()).isZero();
    assertThat(mended.report().skipped()).isEqualTo(1);
  }

  @Test
  void aMisspeltAccountIsTakenForTheListedOneAndTheNetworkSaysSo() throws Exception {
    Path file = file("source,target\nKenya,Ghana\nKenia,Togo\nGhana,Benin\nBenin,Togo\n");
    Path accounts =
        Files.writeString(folder.resolve("accounts.csv"), "id,size\nKenya,1\nGhana,2\nTogo,3\n");
    TableReading reading = preview(file).reading();
    Opened opened = NetworkFiles.open(file, List.of(accounts), reading, Progress.NONE);
    Finding kenia = opened.report().findings(Severity.WARNING).getFirst();
    assertThat(kenia.line()).isEqualTo(3);
    assertThat(kenia.column()).isEqualTo(1);
    assertThat(kenia.text()).isEqualTo("Kenia");
    assertThat(kenia.fixes())
        .containsExactly(new Fix.TakeFor("Kenia", "Kenya"), new Fix.AddUnknown());

    TableReading mended = kenia.fixes().getFirst().apply(reading);
    Opened once = NetworkFiles.open(file, List.of(accounts), mended, Progress.NONE);
    assertThat(once.report().accounts()).isEqualTo(4);
    assertThat(once.report().warnings()).isEqualTo(1);
    assertThat(once.network().provenance().notes()).containsExactly("Read “Kenia” as “Kenya”.");

    TableReading both = new Fix.AddUnknown().apply(mended);
    Opened twice = NetworkFiles.open(file, List.of(accounts), both, Progress.NONE);
    assertThat(twice.report().warnings()).isZero();
    assertThat(twice.report().accounts()).isEqualTo(4);
  }

  @Test
  void correctionsFollowEachOther() {
    Corrections corrections = Corrections.NONE.with("a", "b").with("b", "c");
    assertThat(corrections.meant("a")).isEqualTo("c");
    assertThat(corrections.meant("b")).isEqualTo("c");
    assertThat(corrections.meant("d")).isEqualTo("d");
  }

  @Test
  void aQuotationMarkThatIsNeverClosedCanBeAnOrdinaryCharacter() throws Exception {
    Path file = file("source;target\n\"a;b\nb;\"c; d\"\nb;a\n\"c; d;e\n");
    NetworkFileException refused =
        assertThrows(
            NetworkFileException.class, () -> NetworkFiles.open(file, List.of(), Progress.NONE));
    Finding unclosed = refused.report().findings(Severity.ERROR).getFirst();
    assertThat(unclosed.line()).isEqualTo(5);
    TableReading mended = unclosed.fixes().getFirst().apply(preview(file).reading());
    FollowNetwork network = open(file, mended).network();
    assertThat(network.layers().getFirst().arcCount()).isEqualTo(4);
    assertThat(network.account("\"a")).isPresent();
    assertThat(network.account("c; d")).isPresent();
    assertThat(network.account("d")).isPresent();
  }

  @Test
  void aTitleAboveTheTableIsPassedOver() throws Exception {
    Path file = file("My network;;\nmade in 2014;;\nsource;target;weight\na;b;1\nb;c;2\nc;a;3\n");
    TableReading reading = preview(file).reading();
    assertThat(reading.firstLine()).isEqualTo(3);
    for (Opened opened :
        List.of(open(file, reading), NetworkFiles.open(file, List.of(), Progress.NONE))) {
      assertThat(opened.report().accounts()).isEqualTo(3);
      assertThat(opened.report().warnings()).isZero();
    }
  }

  @Test
  void whatMayBeTiesAboveTheNamesIsReadUnlessTheTableIsToBeginThere() throws Exception {
    Path file = file("x;y;\nmade in 2014;;\nsource;target;weight\na;b;1\nb;c;2\nc;a;3\n");
    TableReading reading = preview(file).reading();
    Opened opened = open(file, reading);
    Fix start = new Fix.StartAt(3);
    assertThat(opened.report().findings(Severity.WARNING))
        .anySatisfy(finding -> assertThat(finding.fixes()).containsExactly(start));
    Opened mended = open(file, start.apply(reading));
    assertThat(mended.report().accounts()).isEqualTo(3);
    assertThat(mended.report().warnings()).isZero();
  }

  @Test
  void brokenCharactersOfferTheEncodingOfWindows() throws Exception {
    Path file = folder.resolve("net.csv");
    byte[] good = "source,target\n".concat("é,ü\n".repeat(40)).getBytes(StandardCharsets.UTF_8);
    byte[] all = java.util.Arrays.copyOf(good, good.length + 4);
    all[good.length] = (byte) 0xE9;
    all[good.length + 1] = ',';
    all[good.length + 2] = 'b';
    all[good.length + 3] = '\n';
    Files.write(file, all);
    Opened opened = NetworkFiles.open(file, List.of(), Progress.NONE);
    assertThat(fix(opened)).isEqualTo(new Fix.UseEncoding(CharacterSet.WINDOWS_1252));
  }

  @Test
  void aTableOfAccountsHasNoRolesUntilTheUserChooses() throws Exception {
    TablePreview preview = preview(file("id,size\na,1\nb,2\nc,3\n"));
    assertThat(preview.reading().complete()).isFalse();
    assertThat(preview.reading().roles()).containsOnly(ColumnRole.IGNORED);
  }

  @Test
  void tiesWithoutBothEndsAreRefusedInWords() throws Exception {
    Path file = file("source,target\na,b\n");
    TableReading reading = preview(file).reading().withRole(1, ColumnRole.IGNORED);
    assertThatThrownBy(() -> open(file, reading))
        .isInstanceOf(NetworkFileException.class)
        .hasMessageContaining("Choose a column for each");
  }
}
