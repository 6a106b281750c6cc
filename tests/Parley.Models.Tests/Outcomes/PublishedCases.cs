using System.Collections.Immutable;
using System.Globalization;
using Parley.Models.Outcomes;

namespace Parley.Models.Tests.Outcomes;

/// <summary>Inputs of published one-issue cases: actor, capability, position, salience.</summary>
internal static class PublishedCases
{
    /// <summary>Emission standards for medium-sized cars, years of delay (Bueno de Mesquita 1994; Scholz et al. 2011).</summary>
    public static OutcomeProblem Emission { get; } = Read(1, """
        Netherlands .08 4 .8; Belgium .08 7 .4; Luxembourg .03 4 .2; Germany .16 4 .8; France .16 10 .6; Italy .16 10 .6;
        UK .16 10 .9; Ireland .05 7 .1; Denmark .05 4 1; Greece .08 7 .7
        """) with { ScaleLow = 4, ScaleHigh = 10 };

    /// <summary>An oil-price case from a public repository, source unstated.</summary>
    public static OutcomeProblem Sultan { get; } = Read(1, """
        HAWKS .65 14.25 .8; IRAN .85 14.20 .85; RUSSIA .55 14.20 .65; IPEC .7 14.10 .75; GULF .5 14.10 .75;
        MILITARY .75 14.00 .85; KUWAIT .65 14.00 .9; TRIBALS .85 13.95 .85; RELIGIOUS_LEADERS .95 13.90 .9; BUSINESS .6 13.75 .8;
        SULTAN .95 13.40 .95; MAJLIS .45 13.35 .75; ABDULLAH 1.0 13.25 .9; FAHD 1.05 13.00 .9; USA .6 13.00 .7; NAZER .8 12.90 .85;
        EUR/JPN .75 12.85 .75
        """) with { ScaleLow = 12.85, ScaleHigh = 14.25 };

    /// <summary>China's leadership (Bueno de Mesquita 2002).</summary>
    public static OutcomeProblem China { get; } = Read(100, """
        Zeming 80 25 50; Lipeng 90 15 80; Qiaoshi 85 15 80; Shanghai 30 35 50; Ruihuan 60 30 75; Tianjiyun 50 20 40; Zhurongji 60 35 80;
        Zoujiahua 80 15 75; Shangkun 100 20 85; Baibing 85 15 85; Wangzhen 85 15 80; Wanli 60 25 60; Ziannian 60 20 60; Cheyun 100 10 85;
        Boyibo 75 20 70; Pengzhen 90 15 80; Challdem 20 100 90; Chspring 20 100 90; STU/INTEL 40 100 90; USA 70 100 40; Japan 50 60 50;
        Europe 55 90 30; Hong_Kong 25 100 85; Guandung 30 50 70
        """) with { ScaleLow = 10, ScaleHigh = 100 };

    /// <summary>Honduras and Nicaragua.</summary>
    public static OutcomeProblem Honduras { get; } = Read(1, """
        Nicaragua .0001958 1 1; Honduras .0001515 0 1; Costa_Rica .0001189 .5 .3; United_States .2550486 .5 .1;
        Dominican_Republic .0005362 .5 .3
        """) with { ScaleLow = 0, ScaleHigh = 1 };

    /// <summary>Iran's presidential election of 2013 (Eftekhari and Rahimi 2014).</summary>
    public static OutcomeProblem Iran { get; } = Read(1, """
        Jalili .24 1 .7; Haddad .08 2 1; Gharazi .01 4 1; Rezayi .2 4 .6; Ghalibaf .64 5 1; Velayati .07 5 .25; Ruhani .21 8 1; Aref .3 10 .7
        """) with { ScaleLow = 1, ScaleHigh = 10 };

    /// <summary>Argentina and its holdout creditors, source unstated.</summary>
    public static OutcomeProblem Argentina { get; } = Read(1, """
        Macri .159058374 100 .99; UCR .08414188 90 .9; CC .068236043 85 .9; CFK .045490695 0 .75; UNA .05678384 75 .85;
        PJGI .052330205 65 .75; Pub_Op .090822332 60 .65; Business_Own .040878002 80 .55; Union .052330205 55 .45; MedFav .068236043 90 .6;
        MedNeut .045490695 65 .45; MedAgainst .054557022 35 .55; Pope .059010657 85 .15; Holdouts .011293145 90 .65; SFM .022745348 80 .05;
        Fin_Specialists .04994433 75 .65; TerriSocialOrg .038651185 20 .75
        """);

    /// <summary>Greece and its creditors in 2015.</summary>
    public static OutcomeProblem Greece { get; } = Read(100, """
        Greece 100 40 100; USA 30 60 100; IMF 20 70 100; Juncker 10 80 100; Germany 100 100 80; France 70 100 100; Dijsselbloem 70 100 40;
        Tusk 70 100 40; Italy 50 100 100; ECB 20 100 70; Spain 20 100 100
        """);

    /// <summary>A case by its letter in the test tables.</summary>
    public static OutcomeProblem Of(string letter) => letter switch
    {
        "E" => Emission,
        "S" => Sultan,
        "C" => China,
        "H" => Honduras,
        "I" => Iran,
        "A" => Argentina,
        "G" => Greece,
        _ => throw new ArgumentOutOfRangeException(nameof(letter), letter, "No such case."),
    };

    /// <summary>A problem from plain numbers.</summary>
    public static OutcomeProblem Problem(double[] positions, double[] saliences, double[] capabilities) => new()
    {
        Parties = [.. positions.Select((_, i) => $"p{i}")],
        Positions = [.. positions],
        Saliences = [.. saliences],
        Capabilities = [.. capabilities],
    };

    private static OutcomeProblem Read(double salienceUnit, string text)
    {
        var rows = text.ReplaceLineEndings(" ").Split(';', StringSplitOptions.TrimEntries)
            .Select(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray();
        ImmutableArray<double> Column(int i, double unit) =>
            [.. rows.Select(row => double.Parse(row[i], CultureInfo.InvariantCulture) / unit)];
        return new()
        {
            Parties = [.. rows.Select(row => row[0])],
            Capabilities = Column(1, 1),
            Positions = Column(2, 1),
            Saliences = Column(3, salienceUnit),
        };
    }
}
