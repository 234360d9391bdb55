using FactGen.Packed.Form2;

namespace FactGen.Packed.Queries;

/// <summary>It is of a section, and so of its type.</summary>
internal sealed class IsOfSection(char section) : FactCondition
{
    public override bool Holds(Fact fact) => SectionTag.Of(fact.Section) == section;

    public override void AddTo(IndexQuestion question) => question.RequireSection(section);
}
