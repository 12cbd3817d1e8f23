"""The types of what is read about actions: what a row offers, and what has been done to it."""

OF_ACTIONS: dict[str, tuple[str, tuple[tuple[str, str, str], ...]]] = {
    "ActionChoice": (
        "操作输入的可选值 | A value that an input may have",
        (("value", "str", "取值 | Value"), ("label", "str", "标签 | Label, in Chinese")),
    ),
    "ActionInput": (
        "操作的输入 | An input of an action",
        (
            ("name", "str", "输入名 | Name in the API"),
            ("label", "str", "标签 | Label, in Chinese"),
            ("kind", "str", "类型 | TEXT, MONEY, DATE, CHOICE, RELATION, ROWS …"),
            ("required", "bool", "必填（记录已有值的可不再填） | Must be filled, here or in the row already"),
            ("many", "bool", "多值 | Takes a list"),
            ("target", "Optional[str]", "关联的实体 | Entity whose row it names"),
            ("choices", "list[ActionChoice]", "可选值 | Values of an enumeration"),
        ),
    ),
    "AvailableAction": (
        "可办理的操作 | An action on a row, as the mutation itself would judge it",
        (
            ("name", "str", "操作名 | Name of the mutation"),
            ("label", "str", "标签 | Label, in Chinese"),
            ("allowed", "bool", "现在是否可办理 | Whether you may do it now"),
            ("reasonZh", "Optional[str]", "不可办理的原因 | Why you may not"),
            ("deadline", "Optional[Instant]", "应办结的时限 | When the step is due, where the row says so"),
            ("inputs", "list[ActionInput]", "输入 | What it takes"),
        ),
    ),
    "FieldChange": (
        "字段变更 | A field that was changed; amounts, dates and choices as texts",
        (
            ("field", "str", "字段名 | Name in the API"),
            ("label", "str", "标签 | Label, in Chinese"),
            ("old", "Optional[str]", "变更前 | Before; null where you may not read it"),
            ("new", "Optional[str]", "变更后 | After; null where you may not read it"),
        ),
    ),
    "Change": (
        "变更 | Something that was done to a row",
        (
            ("at", "Instant", "时间 | When"),
            ("action", "str", "操作 | Name of the mutation"),
            ("label", "str", "标签 | Label, in Chinese"),
            ("actor", "Optional[str]", "办理人 | Who did it; null where you may not know"),
            ("changes", "list[FieldChange]", "变更内容 | What it changed"),
        ),
    ),
}
"""By name: label, then name, type and label of each field."""
