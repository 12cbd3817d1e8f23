"""What the sign-in page says, in both languages."""

from collections.abc import Mapping

from models.labels import Label

LANGUAGE_COOKIE = "peipao_lang"
LANGUAGES = {"zh": "zh-CN", "en": "en"}
"""The languages of the page, and what HTML calls them."""

PAGE: Mapping[str, Label] = {
    name: Label.parse(text)
    for name, text in {
        "title": "登录 | Sign in",
        "brand": "陪跑 | Peipao",
        "subtitle": "普洱市促进民营经济发展与助企纾困平台 | Private economy and relief for enterprises",
        "step_code": "动态验证码 | One-time code",
        "username": "用户名 | User name",
        "password": "密码 | Password",
        "show": "显示 | Show",
        "capitals": "大写锁定已打开 | Caps Lock is on",
        "sign_in": "登录 | Sign in",
        "code": "动态验证码 | One-time code",
        "code_lead": "请打开手机上的身份验证器，输入当前显示的 6 位数字。"
        " | Open the authenticator app on your telephone and type the six digits that it shows.",
        "code_hint": "每 30 秒更换一次，每个验证码只能用一次。手机遗失请联系管理员重置。"
        " | A new one every 30 seconds, each good once. Lost your telephone? Ask your administrator.",
        "verify": "验证 | Verify",
        "enrol_lead": "您的账号须启用动态验证码。 | Your account needs one-time codes.",
        "enrol_scan": "在手机上打开身份验证器（支持 TOTP），扫描二维码；不能扫描时，手工输入密钥。"
        " | Scan this with an authenticator app (TOTP) on your telephone, or type the key into it.",
        "enrol_picture": "二维码，内容为下方密钥 | QR code of the key below",
        "enrol_secret": "密钥 | Key",
        "enrol_copy": "复制 | Copy",
        "enrol_code": "身份验证器显示的 6 位数字 | The six digits that the app shows",
        "enrol": "启用并登录 | Turn on and sign in",
        "renew_lead": "首次登录、密码被重置或已使用满 90 天，请设置新密码。"
        " | Please choose a new password: it is your first sign-in, it was reset, or it is 90 days old.",
        "current": "当前密码 | Present password",
        "new": "新密码 | New password",
        "repeated": "再输入一次 | Once more",
        "new_hint": "10 至 128 个字符，大写字母、小写字母、数字、符号中至少三种，不能与最近 5 次相同。"
        " | 10 to 128 characters, three of: small letters, capitals, digits, others; none of your last five.",
        "renew": "设置新密码 | Set the new password",
        "back": "换一个账号 | Another account",
        "noscript": "登录需要启用 JavaScript。 | Signing in needs JavaScript.",
        "footer": "仅限授权工作人员使用。连续 5 次输错密码或验证码，账号将被锁定 15 分钟。"
        " | For authorised staff only. Five wrong passwords or codes lock the account for 15 minutes.",
        "other_language": "English | 中文",
    }.items()
}
SCRIPT: Mapping[str, Label] = {
    name: Label.parse(text)
    for name, text in {
        "needUsername": "请输入用户名 | Please type your user name",
        "needPassword": "请输入密码 | Please type your password",
        "needCurrent": "请输入当前密码 | Please type your present password",
        "needCode": "请输入 6 位数字的动态验证码 | Please type the six digits",
        "needNew": "请输入新密码 | Please type a new password",
        "notTheSame": "两次输入的新密码不一致 | The new passwords are not the same",
        "working": "请稍候…… | One moment …",
        "show": "显示 | Show",
        "hide": "隐藏 | Hide",
        "copied": "已复制 | Copied",
        "offline": "无法连接服务器，请检查网络后重试 | The server cannot be reached; check the network",
        "refused": "用户名或密码不正确 | The user name or the password is wrong",
        "codeWrong": "动态验证码错误、已过期或已使用，请输入最新的验证码"
        " | The code is wrong, too old or used already; type the latest one",
        "weak": "新密码不符合要求 | The new password is not good enough",
        "tooMany": "尝试次数过多，请 15 分钟后再试 | Too many attempts; try again in 15 minutes",
        "over": "登录步骤已超时，请重新登录 | That took too long; please sign in again",
        "busy": "系统繁忙，请稍后再试 | The system is busy; try again in a moment",
        "failed": "暂时无法完成，请稍后再试 | That did not work; try again in a moment",
    }.items()
}


def said(words: Mapping[str, Label], lang: str) -> dict[str, str]:
    """The words in one language.

    >>> said(PAGE, "en")["sign_in"]
    'Sign in'
    """
    return {name: label.en if lang == "en" else label.zh for name, label in words.items()}
