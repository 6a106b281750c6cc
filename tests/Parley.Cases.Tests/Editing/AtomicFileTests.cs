namespace Parley.Cases.Tests.Editing;

public sealed class AtomicFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("parley-test-").FullName;

    private string File1 => Path.Combine(_folder, "case.yaml");

    public void Dispose() => Directory.Delete(_folder, true);

    [Fact]
    public void A_new_file_is_written_without_a_trace_of_the_temporary_one()
    {
        AtomicFile.Write(File1, Examples.Minimal, null).ShouldBeNull();

        File.ReadAllText(File1).ShouldBe(Examples.Minimal);
        Directory.GetFiles(_folder).Length.ShouldBe(1);
    }

    [Fact]
    public void A_file_that_is_there_is_never_replaced_by_a_new_one()
    {
        File.WriteAllText(File1, "mine");

        AtomicFile.Write(File1, "yours", null)!.Code.ShouldBe("PAR704");
        File.ReadAllText(File1).ShouldBe("mine");
    }

    [Fact]
    public void A_file_that_was_read_is_replaced()
    {
        File.WriteAllText(File1, Examples.Minimal);
        var document = CaseDocument.Load(File1);

        AtomicFile.Write(File1, Examples.Full, document.Hash).ShouldBeNull();
        File.ReadAllText(File1).ShouldBe(Examples.Full);
    }

    [Fact]
    public void A_file_that_changed_since_it_was_read_is_left_alone()
    {
        File.WriteAllText(File1, Examples.Minimal);
        var document = CaseDocument.Load(File1);
        File.AppendAllText(File1, "# somebody else\n");

        AtomicFile.Write(File1, Examples.Full, document.Hash)!.Code.ShouldBe("PAR702");
        File.ReadAllText(File1).ShouldEndWith("# somebody else\n");
        Directory.GetFiles(_folder).Length.ShouldBe(1);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_reported() => AtomicFile.Write(Path.Combine(_folder, "no", "case.yaml"), "x", null)!.Code.ShouldBe("PAR703");

    [Fact]
    public void A_file_that_is_not_there_is_reported() => CaseDocument.Load(File1).ShouldReport("PAR001", 1, 1);

    [Fact]
    public void A_folder_is_not_a_file() => CaseDocument.Load(_folder).ShouldReport("PAR001");

    [Fact]
    public void Bytes_that_are_not_utf8_are_reported_with_their_place()
    {
        File.WriteAllBytes(File1, [.. "parley: 1\ntitle: caf"u8, 0xe9, .. "\n"u8]);

        CaseDocument.Load(File1).ShouldReport("PAR003", 2, 11);
    }

    [Fact]
    public void A_file_of_more_than_10_MB_is_refused()
    {
        File.WriteAllBytes(File1, new byte[10 * 1024 * 1024 + 1]);

        CaseDocument.Load(File1).ShouldReport("PAR002");
    }
}
